/** The claims of an experiment, each with what was measured and whether it holds. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import {
  defaultsOf,
  expectationOf,
  judge,
  type Claim,
  type Judgement,
  type Outcome,
  type Verdict,
} from '../../experiments/claim';
import type { Recording } from '../../experiments/experiment';
import { RECORDED_DIGITS } from '../../experiments/recording';
import type { Language } from '../../data/language';
import { labelOf, type Labels } from '../Wording';
import { describeMoved, evidenceText } from './evidence';
import { describeExpectation, formatAgainst } from './expectation';
import { statementOf } from './statement';
import styles from './styles.module.css';

export interface ClaimsProps {
  readonly claims: readonly Claim[];
  readonly labels: Labels;
  readonly language: Language;
  /** Undefined as long as nothing was recorded. */
  readonly recorded: Pick<Recording, 'metrics' | 'params'> | undefined;
  /** The reader's run so far, and what had been changed when it began. */
  readonly run: Pick<Outcome, 'metrics' | 'used'> & {
    readonly edited: boolean;
    /** Code, a parameter or the seed. */
    readonly changed: boolean;
  };
  /** `before` a run, `during` it, `after` one that ended well, or `cut` short. */
  readonly phase: 'before' | 'during' | 'after' | 'cut';
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

function ClaimItem({ claim, ...props }: ClaimsProps & { readonly claim: Claim }): ReactNode {
  const { labels, language, phase, recorded, run } = props;
  const isBefore = phase === 'before';
  const defaults = defaultsOf(recorded?.params);
  const judgement = isBefore
    ? judge(claim, { metrics: recorded?.metrics ?? {}, used: defaults })
    : judge(claim, { ...run, defaults });
  const verdict: Verdict = phase === 'after' ? judgement.verdict : 'unknown';
  const { value, moved } = judgement;
  const params = isBefore ? defaults : { ...defaults, ...run.used };
  const expect = expectationOf(claim, params);
  return (
    <li
      className={clsx(styles.claim, styles[verdict])}
      data-claim={claim.id}
      data-verdict={verdict}
      {...(moved.length > 0 && { 'data-condition': 'changed' })}
      {...(!isBefore && value !== undefined ? { 'data-value': String(value) } : {})}
    >
      <span className={styles.verdict}>{verdictText(verdict, judgement, props)}</span>
      <span className={styles.statement}>{statementOf(claim, params, labels, language)}</span>
      <span className={styles.evidence}>
        {evidenceText({
          isRecorded: isBefore,
          name: labelOf(labels, expect.metric, language),
          value:
            value === undefined
              ? undefined
              : formatAgainst(value, expect, isBefore ? RECORDED_DIGITS : undefined),
          expectation: describeExpectation(expect, labels, language),
          moved: describeMoved(moved, labels, language),
        })}
        {verdict === 'fails' && run.changed && (
          <span className={styles.discovery}>
            {translate({
              id: 'claims.discovery',
              message: '你的改动让这条结论不再成立。这是一个发现：想想改动碰到了它的哪个前提。',
            })}
          </span>
        )}
      </span>
    </li>
  );
}

function verdictText(
  verdict: Verdict,
  { moved }: Judgement,
  { phase, run, recorded }: ClaimsProps,
): string {
  if (phase === 'after' && moved.length > 0)
    return translate({ id: 'claims.conditionChanged', message: '条件已改' });
  if (verdict === 'holds') {
    return run.edited
      ? translate({ id: 'claims.holdsEdited', message: '成立（代码已改）' })
      : translate({ id: 'claims.holds', message: '成立' });
  }
  if (verdict === 'fails') {
    if (run.edited)
      return translate({ id: 'claims.failsEdited', message: '不成立（代码已改，发现）' });
    return run.changed
      ? translate({ id: 'claims.failsChanged', message: '不成立（发现）' })
      : translate({ id: 'claims.fails', message: '不成立' });
  }
  if (phase === 'before') {
    return recorded
      ? translate({ id: 'claims.recorded', message: '已记录' })
      : translate({ id: 'claims.unrecorded', message: '尚无记录' });
  }
  if (phase === 'during') return translate({ id: 'claims.measuring', message: '测量中' });
  if (phase === 'cut') return translate({ id: 'claims.cut', message: '未测完' });
  return translate({ id: 'claims.unmeasured', message: '没有测到' });
}
