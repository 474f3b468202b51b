/** One claim with all that it rests on: value, criterion, presuppositions, control and source. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ClaimGrounds } from '@site/src/experiments/summary';
import styles from './styles.module.css';

export default function ClaimEntry({ claim }: { readonly claim: ClaimGrounds }): ReactNode {
  const { id, statement, metric, value, criterion, given, control, source, verdict } = claim;
  return (
    <li className={styles.claim} id={`claim-${id}`}>
      <p className={styles.statement}>{statement}</p>
      <dl className={styles.rows}>
        <dt>
          <Translate id="experimentPage.measured">实测</Translate>
        </dt>
        <dd>
          {translate(
            { id: 'experimentPage.metric', message: '{metric}：{value}' },
            { metric, value: value ?? '—' },
          )}{' '}
          <span className={styles.verdict} data-recorded-verdict={verdict}>
            {verdictText[verdict]}
          </span>
        </dd>
        <dt>
          <Translate id="experimentPage.criterion">判据</Translate>
        </dt>
        <dd>{criterion}</dd>
        {given.length > 0 && (
          <>
            <dt>
              <Translate id="experimentPage.given">前提</Translate>
            </dt>
            <dd>{given.map(({ name, value: held }) => `${name} = ${held}`).join(separator())}</dd>
          </>
        )}
        {control !== undefined && (
          <>
            <dt>
              <Translate id="experimentPage.control">对照</Translate>
            </dt>
            <dd>
              {translate(
                { id: 'experimentPage.controlText', message: '{control}，这时它不成立' },
                { control },
              )}
            </dd>
          </>
        )}
        <dt>
          <Translate id="experimentPage.source">来源</Translate>
        </dt>
        <dd lang="en">{source}</dd>
      </dl>
    </li>
  );
}

const verdictText = {
  holds: <Translate id="experimentPage.holds">成立</Translate>,
  fails: <Translate id="experimentPage.fails">不成立</Translate>,
  unknown: <Translate id="experimentPage.unknown">未测</Translate>,
};

function separator(): string {
  return translate({ id: 'experimentPage.separator', message: '，' });
}
