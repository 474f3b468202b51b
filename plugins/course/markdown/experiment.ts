/** An experiment in Markdown, in place of its playground: what it asks, its parameters, and what its run gave. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { describeExpectation } from '../../../src/components/Claims/expectation';
import { formatCell, labelOf, seeOf } from '../../../src/components/Wording';
import type { Language } from '../../../src/data/language';
import { ownPath } from '../../../src/experiments/address';
import { defaultsOf, expectationOf, type Claim } from '../../../src/experiments/claim';
import type { Experiment } from '../../../src/experiments/experiment';
import { chartsAtHand } from '../../../src/experiments/recording';
import type { ParamSpec } from '../../../src/lab/events';
import { summarizeClaim } from '../../experiments/summarize';
import { addressesOf, type Site } from '../site';

const texts = {
  zh: {
    experiment: '实验',
    colon: '：',
    stop: '。',
    semicolon: '；',
    parameters: '参数（默认值）',
    charts: '图',
    claims: (browser: string) => `论断与记录值（默认参数，种子 1，${browser}）`,
    unrecorded: '论断（还没有记录）',
    recorded: (value: string) => `记录值 ${value}`,
    control: (name: string) => `对照“${name}”下应当不成立`,
  },
  en: {
    experiment: 'Experiment',
    colon: ': ',
    stop: '. ',
    semicolon: '; ',
    parameters: 'Parameters (defaults)',
    charts: 'Charts',
    claims: (browser: string) =>
      `Claims and recorded values (default parameters, seed 1, ${browser})`,
    unrecorded: 'Claims (not recorded yet)',
    recorded: (value: string) => `recorded ${value}`,
    control: (name: string) => `must fail under the control “${name}”`,
  },
} as const;

interface Shown {
  readonly site: Site;
  readonly language: Language;
  /** Elements of its recorded tables, which the page already holds. */
  readonly tables: readonly Element[];
}

export function experimentBlock(experiment: Experiment, { site, language, tables }: Shown) {
  const { id, title, question, summary, labels, recorded } = experiment;
  const say = texts[language];
  const params = recorded?.params ?? [];
  const charts = Object.keys(chartsAtHand(recorded));
  const address = addressesOf(site, ownPath(id))[language];
  return h('div', [
    h('p', [
      h('strong', [`${say.experiment}${say.colon}`, h('a', { href: address }, title[language])]),
      ` (${id})`,
    ]),
    h('p', [question[language], ' ', summary[language]]),
    ...(params.length > 0
      ? [
          h('p', h('strong', say.parameters)),
          h(
            'ul',
            params.map((spec) => h('li', parameterText(spec, experiment, language))),
          ),
        ]
      : []),
    ...(charts.length > 0
      ? [
          h('p', h('strong', say.charts)),
          h(
            'ul',
            charts.map((chart) => {
              const see = seeOf(labels, chart, language);
              const name = labelOf(labels, chart, language);
              return h('li', see === undefined ? name : `${name}${say.colon}${see}`);
            }),
          ),
        ]
      : []),
    ...tables,
    h('p', h('strong', recorded ? say.claims(recorded.browser) : say.unrecorded)),
    h(
      'ul',
      experiment.claims.map((claim) => claimItem(claim, experiment, language)),
    ),
  ]);
}

function parameterText(spec: ParamSpec, { labels }: Experiment, language: Language): string {
  const label = labelOf(labels, spec.name, language);
  const name = `${label} (${spec.name}) = ${formatCell(spec.value, labels, language)}`;
  switch (spec.kind) {
    case 'number':
      return `${name}, ${formatCell(spec.min, labels, language)} … ${formatCell(spec.max, labels, language)}`;
    case 'choice':
      return `${name}, ${spec.options.map((option) => labelOf(labels, option, language)).join(' | ')}`;
    default:
      return name;
  }
}

function claimItem(claim: Claim, experiment: Experiment, language: Language): Element {
  const { labels, controls, recorded } = experiment;
  const say = texts[language];
  const { statement, value } = summarizeClaim(claim, experiment, language);
  const expect = expectationOf(claim, defaultsOf(recorded?.params));
  const control = controls.find(({ id }) => id === claim.control);
  const parts = [
    labelOf(labels, expect.metric, language),
    ...(value === undefined ? [] : [say.recorded(value)]),
    describeExpectation(expect, labels, language),
    ...(control ? [say.control(control.name[language])] : []),
  ];
  return h('li', [statement, ' ', h('em', parts.join(say.semicolon)), ' ', h('code', claim.id)]);
}
