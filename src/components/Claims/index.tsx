/** The claims of an experiment, each with what was measured and whether it holds. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { judge, type Claim, type Verdict } from '../../experiments/claim';
import type { Language } from '../../data/language';
import { formatNumber, labelOf, type Labels } from '../Wording';
import { describeExpectation } from './expectation';
import styles from './styles.module.css';

type Metrics = Readonly<Record<string, number>>;

export interface ClaimsProps {
  readonly claims: readonly Claim[];
  readonly labels: Labels;
  readonly language: Language;
  /** Undefined as long as nothing was recorded. */
  readonly recorded: Metrics | undefined;
  /** Numbers of the reader's run, so far. */
  readonly measured: Metrics;
  /** `before` a run, `during` it, `after` one that ended well, or `cut` short. */
  readonly phase: 'before' | 'during' | 'after' | 'cut';
  /** The reader changed code, a parameter or the seed. */
  readonly changed: boolean;
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
  const { labels, language, phase } = props;
  const judgement = judge(claim, props.measured);
  const verdict: Verdict = phase === 'after' ? judgement.verdict : 'unknown';
  const value = phase === 'before' ? judge(claim, props.recorded ?? {}).value : judgement.value;
  const name = labelOf(labels, claim.expect.metric, language);
  const expectation = describeExpectation(claim.expect, labels, language);
  return (
    <li
      className={clsx(styles.claim, styles[verdict])}
      data-claim={claim.id}
      data-verdict={verdict}
      {...(phase !== 'before' && value !== undefined ? { 'data-value': String(value) } : {})}
    >
      <span className={styles.verdict}>{verdictText(verdict, props)}</span>
      <span className={styles.statement}>{claim.statement[language]}</span>
      <span className={styles.evidence}>
        {evidenceText(phase === 'before', name, value, expectation)}
        {verdict === 'fails' && props.changed && (
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

function verdictText(verdict: Verdict, { phase, changed, recorded }: ClaimsProps): string {
  if (verdict === 'holds') return translate({ id: 'claims.holds', message: '成立' });
  if (verdict === 'fails') {
    return changed
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

function evidenceText(
  recorded: boolean,
  name: string,
  value: number | undefined,
  expectation: string,
): string {
  if (value === undefined) {
    return translate(
      { id: 'claims.evidenceMissing', message: '{name}：没有数值；{expectation}。' },
      { name, expectation },
    );
  }
  const shown = formatNumber(value);
  return recorded
    ? translate(
        { id: 'claims.evidenceRecorded', message: '{name}：记录值 {shown}；{expectation}。' },
        { name, shown, expectation },
      )
    : translate(
        { id: 'claims.evidenceMeasured', message: '{name}：实测 {shown}；{expectation}。' },
        { name, shown, expectation },
      );
}
