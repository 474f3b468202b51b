/** A row of the table of links: a target, its distribution, link, inverse link and loss. */
import type { Family } from './families';
import type { Localized } from '../../data/language';
import type { Values } from '../../expressions/evaluate';
import type { Expression } from '../../expressions/expression';

export interface Loss {
  /** For which targets; without it, for all. */
  readonly when?: string;
  readonly formula: Expression;
}

export interface LinkRow {
  /** Kebab-case; unique. */
  readonly id: string;
  readonly target: Localized;
  readonly model: Localized;
  readonly family?: Family;
  /** From the mean to the linear predictor. */
  readonly link?: Expression;
  readonly inverse: Expression;
  /** What the inverse link is called as an activation. */
  readonly activation: Localized;
  readonly losses: readonly Loss[];
  readonly canonical?: 'yes' | 'up to sign';
  /** What the lost table printed where it was wrong. */
  readonly printed?: { readonly link?: string; readonly inverse?: string };
  /** Not in the lost table. */
  readonly added?: true;
  /** Values other than η with which the curve is drawn; one curve each. */
  readonly drawn?: readonly Values[];
}
