/** What the claims of an experiment are shown from. */
import type { Claim, Outcome } from '../../experiments/claim';
import type { Control } from '../../experiments/control';
import type { Recording } from '../../experiments/experiment';
import type { Language } from '../../data/language';
import type { Labels } from '../Wording';

export interface ClaimsProps {
  readonly claims: readonly Claim[];
  /** Each serves the claims that name it. */
  readonly controls: readonly Control[];
  readonly labels: Labels;
  readonly language: Language;
  /** Undefined as long as nothing was recorded. */
  readonly recorded: Pick<Recording, 'metrics' | 'params'> | undefined;
  /** The reader's run so far, and what had been changed when it began. */
  readonly run: Pick<Outcome, 'metrics' | 'used' | 'control'> & {
    readonly edited: boolean;
    /** Code, a parameter or the seed. */
    readonly changed: boolean;
  };
  /** The question that the experiment belongs to, whose citations the claim's is among. */
  readonly chapter?: number | undefined;
  /** Where the experiment stands on the page: its id. */
  readonly anchor?: string | undefined;
  /** Seed and backend, for who reports a mistake. */
  readonly setup?: string | undefined;
  /** What the run is compared with: its name, and what it measured. */
  readonly before?: { readonly name: string; readonly metrics: Outcome['metrics'] } | undefined;
  /** `before` a run, `during` it, `after` one that ended well, or `cut` short. */
  readonly phase: 'before' | 'during' | 'after' | 'cut';
  /** The control that stands in the playground, and the claim it was put in from. */
  readonly put?: { readonly control: Control; readonly claim: string } | undefined;
  readonly onPutIn: (control: Control, claim: string) => void;
  readonly onTakeBack: () => void;
}
