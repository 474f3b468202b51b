/** A term that chapters explain: what a glossary entry says. */
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
