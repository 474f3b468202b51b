/** One claim: a line with its verdict, what it states and what was measured; unfolded, the evidence. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import {
  defaultsOf,
  expectationOf,
  judge,
  type Claim,
  type Judgement,
  type Verdict,
} from '../../experiments/claim';
import { RECORDED_DIGITS } from '../../experiments/recording';
import { claimPath } from '../../experiments/address';
import CiteThis from '../CiteThis';
import OldToNew from '../OldToNew';
import ReportMistake from '../ReportMistake';
import { labelOf } from '../Wording';
import type { ClaimsProps } from './props';
import { describeMoved, evidenceText } from './evidence';
import { describeExpectation, formatAgainst } from './expectation';
import SeeFail from './SeeFail';
import { statementOf } from './statement';
import styles from './styles.module.css';

export default function ClaimItem({
  claim,
  ...props
}: ClaimsProps & { readonly claim: Claim }): ReactNode {
  const { labels, language, phase, recorded, run, put, before } = props;
  const control = props.controls.find(({ id }) => id === claim.control);
  const isBefore = phase === 'before';
  const defaults = defaultsOf(recorded?.params);
  const judgement = isBefore
    ? judge(claim, { metrics: recorded?.metrics ?? {}, used: defaults })
    : judge(claim, { ...run, defaults });
  const verdict: Verdict = phase === 'after' ? judgement.verdict : 'unknown';
  const { value, moved } = judgement;
  const params = isBefore ? defaults : { ...defaults, ...run.used };
  const expect = expectationOf(claim, params);
  const shown =
    value === undefined
      ? undefined
      : formatAgainst(value, expect, isBefore ? RECORDED_DIGITS : undefined);
  const was = value === undefined ? undefined : before?.metrics[expect.metric];
  const shownBefore = was === undefined ? undefined : formatAgainst(was, expect, RECORDED_DIGITS);
  const isIn = put?.control.id === control?.id && put?.claim === claim.id;
  return (
    <li
      className={clsx(styles.claim, styles[verdict])}
      data-claim={claim.id}
      data-verdict={verdict}
      {...(moved.length > 0 && { 'data-condition': 'changed' })}
      {...(!isBefore && value !== undefined ? { 'data-value': String(value) } : {})}
    >
      <details open={isIn || verdict === 'fails'}>
        <summary className={styles.line}>
          <span className={styles.verdict}>{verdictText(verdict, judgement, claim, props)}</span>
          <span className={styles.statement}>{statementOf(claim, params, labels, language)}</span>
          {shown !== undefined && (
            <span className={styles.measured}>
              <OldToNew before={shownBefore} now={shown} />
            </span>
          )}
        </summary>
        <div className={styles.evidence}>
          {evidenceText({
            isRecorded: isBefore,
            name: labelOf(labels, expect.metric, language),
            value: shown,
            expectation: describeExpectation(expect, labels, language),
            moved: describeMoved(moved, labels, language),
          })}
          {before && shownBefore !== undefined && (
            <span className={styles.before} data-before="">
              {translate(
                { id: 'claims.before', message: '对照（{name}）：{value}。' },
                { name: before.name, value: shownBefore },
              )}
            </span>
          )}
          {verdict === 'fails' && run.changed && run.control === undefined && (
            <span className={styles.discovery}>
              {translate({
                id: 'claims.discovery',
                message: '你的改动让这条论断不再成立。这是一个发现：想想改动碰到了它的哪个前提。',
              })}
            </span>
          )}
          {control && (
            <SeeFail
              {...{ control, labels, language, isIn }}
              onPutIn={() => props.onPutIn(control, claim.id)}
              onTakeBack={props.onTakeBack}
            />
          )}
          {props.anchor !== undefined && props.chapter !== undefined && (
            <CiteThis chapter={props.chapter} address={claimPath(props.anchor, claim.id)} />
          )}
          {props.anchor !== undefined && (
            <ReportMistake
              anchor={props.anchor}
              details={() => [
                statementOf(claim, params, labels, language),
                `${labelOf(labels, expect.metric, language)}: ${shown ?? '—'}`,
                [
                  ...Object.entries(params).map(([name, used]) => `${name} ${String(used)}`),
                  ...(props.setup === undefined ? [] : [props.setup]),
                ].join(', '),
              ]}
            />
          )}
        </div>
      </details>
    </li>
  );
}

function verdictText(
  verdict: Verdict,
  { moved }: Judgement,
  claim: Claim,
  { phase, run, recorded }: ClaimsProps,
): string {
  if (phase === 'after' && moved.length > 0)
    return translate({ id: 'claims.conditionChanged', message: '条件已改' });
  if (verdict === 'holds') {
    return run.edited && run.control === undefined
      ? translate({ id: 'claims.holdsEdited', message: '成立（代码已改）' })
      : translate({ id: 'claims.holds', message: '成立' });
  }
  if (verdict === 'fails') {
    if (run.control !== undefined)
      return run.control === claim.control
        ? translate({ id: 'claims.failsAsExpected', message: '不成立（如所料）' })
        : translate({ id: 'claims.fails', message: '不成立' });
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
