/** The claims of an experiment, each with what was measured and whether it holds. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Claim, Outcome } from '../../experiments/claim';
import type { Control } from '../../experiments/control';
import type { Recording } from '../../experiments/experiment';
import type { Language } from '../../data/language';
import type { Labels } from '../Wording';
import ClaimItem from './ClaimItem';
import styles from './styles.module.css';

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
  /** `before` a run, `during` it, `after` one that ended well, or `cut` short. */
  readonly phase: 'before' | 'during' | 'after' | 'cut';
  /** The control that stands in the playground, and the claim it was put in from. */
  readonly put?: { readonly control: Control; readonly claim: string } | undefined;
  readonly onPutIn: (control: Control, claim: string) => void;
  readonly onTakeBack: () => void;
}

export default function Claims(props: ClaimsProps): ReactNode {
  if (props.claims.length === 0) return null;
  return (
    <div className={styles.claims}>
      <p className={styles.heading}>
        {translate({ id: 'claims.heading', message: '这次实验要验证的结论' })}
      </p>
      <ul className={styles.list}>
        {props.claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} {...props} />
        ))}
      </ul>
    </div>
  );
}
