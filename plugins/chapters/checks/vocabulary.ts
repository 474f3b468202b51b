/** The vocabulary's grammar: which components a chapter may use, where, and with which attributes. */

const verdicts = ['right', 'imprecise', 'wrong', 'garbled', 'outdated', 'unverifiable'] as const;

export type AttributeRule = (
  | { readonly kind: 'text'; readonly pattern?: RegExp; readonly example: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
) & { readonly required?: true };

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** The component it must stand in. */
  readonly parent?: string;
  /** The components that must stand in it, each once or more. */
  readonly holds?: readonly string[];
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const experimentId = { kind: 'text', example: 'dying-relu', required: true } as const;

const numberStyle: Readonly<Record<string, AttributeRule>> = {
  digits: { kind: 'number' },
  percent: { kind: 'flag' },
  scientific: { kind: 'flag' },
};

export const vocabulary: Readonly<Record<string, ComponentRule>> = {
  Answer: { attributes: {}, holds: ['Short', 'Long'] },
  Short: { attributes: {}, parent: 'Answer' },
  Long: { attributes: {}, parent: 'Answer' },
  PopularAnswer: {
    attributes: {
      verdict: { kind: 'choice', options: verdicts, required: true },
      source: {
        kind: 'text',
        pattern: /^(?:2[1-9]|30)\.[0-9A-Z]+[a-z]*$/,
        example: '26.4e',
        required: true,
      },
      claim: { kind: 'text', pattern: /^[^/]+\/[^/]+$/, example: 'dying-relu/off-is-not-dead' },
    },
    holds: ['Says', 'Evidence'],
  },
  Says: { attributes: {}, parent: 'PopularAnswer' },
  Evidence: { attributes: {}, parent: 'PopularAnswer' },
  Playground: { attributes: { id: experimentId } },
  Recorded: {
    attributes: {
      id: experimentId,
      metric: { kind: 'text', example: 'deadShare', required: true },
      ...numberStyle,
    },
  },
  Computed: {
    attributes: {
      expr: { kind: 'text', example: '0.99^100', required: true },
      formula: { kind: 'flag' },
      ...numberStyle,
    },
  },
  Quoted: {
    attributes: {
      id: { kind: 'text', example: 'He15', required: true },
      place: { kind: 'text', example: 'table 4', required: true },
    },
  },
  Setting: {
    attributes: {
      id: experimentId,
      name: { kind: 'text', example: 'largeStep', required: true },
      ...numberStyle,
    },
  },
  Figure: {
    attributes: {
      src: { kind: 'text', pattern: /^\//, example: '/img/chain.svg' },
      alt: { kind: 'text', example: 'What the picture shows' },
      caption: { kind: 'text', example: 'What to see in it' },
      reconstructed: { kind: 'flag' },
    },
  },
  Caption: { attributes: {}, parent: 'Figure' },
  FollowUps: { attributes: {}, holds: ['FollowUp'] },
  FollowUp: {
    attributes: {
      id: { kind: 'text', pattern: kebab, example: 'which-necessary', required: true },
      question: { kind: 'text', example: 'Which of the nine are necessary?', required: true },
      wrong: { kind: 'text', example: 'All of them.' },
    },
    parent: 'FollowUps',
  },
  Term: { attributes: { id: { kind: 'text', example: 'dying-relu', required: true } } },
  Cite: { attributes: { id: { kind: 'text', example: 'Leshno93', required: true } } },
  References: { attributes: {} },
  CirculatingAnswers: { attributes: {} },
  ShortAnswers: { attributes: {} },
  Sections: { attributes: {} },
};

/** HTML that Markdown has no sign for. */
export const plainElements: readonly string[] = ['br', 'details', 'kbd', 'sub', 'summary', 'sup'];
