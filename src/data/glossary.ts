/** The terms that chapters explain, each with a definition in both languages. */
import { activations } from './glossary/activations';
import { descent } from './glossary/descent';
import { estimation } from './glossary/estimation';
import { explosion } from './glossary/explosion';
import { faces } from './glossary/faces';
import { generative } from './glossary/generative';
import { glm } from './glossary/glm';
import { history } from './glossary/history';
import { initialization } from './glossary/initialization';
import { landscape } from './glossary/landscape';
import { methodTerms } from './glossary/methods';
import { models } from './glossary/models';
import { properties } from './glossary/properties';
import { remedies } from './glossary/remedies';
import { training } from './glossary/training';
import type { Language, Localized } from './language';

export interface Term {
  /** Kebab-case English; the anchor on the glossary page, so it never changes once released. */
  readonly id: string;
  /** Number of the chapter that explains it. */
  readonly chapter: number;
  readonly name: Localized;
  readonly abbreviation?: string;
  /** Another name in use. */
  readonly also?: Readonly<Partial<Record<Language, string>>>;
  /** One to three short sentences of plain text. */
  readonly definition: Localized;
}

export const glossary: readonly Term[] = [
  ...activations,
  ...properties,
  ...remedies,
  ...training,
  ...explosion,
  ...initialization,
  ...generative,
  ...history,
  ...landscape,
  ...descent,
  ...faces,
  ...methodTerms,
  ...models,
  ...glm,
  ...estimation,
];
