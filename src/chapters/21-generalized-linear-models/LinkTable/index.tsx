/** Targets, distributions, links, inverse links and losses: the lost table, mended, row by row. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf, type Language } from '@site/src/data/language';
import type { LinkRow } from '@site/src/chapters/21-generalized-linear-models/link-row';
import { links } from '@site/src/chapters/21-generalized-linear-models/links';
import { toText } from '../../../expressions/toText';
import CardTable, { type Column } from '../../../components/CardTable';
import Curve from './Curve';
import Formula from './Formula';
import styles from './styles.module.css';

/** What the lost table printed, struck out, and what holds. */
function corrected(printed: string | undefined, formula: ReactNode): ReactNode {
  if (printed === undefined) return formula;
  return (
    <>
      <del className={styles.printed}>
        <Formula text={printed} />
      </del>{' '}
      {formula}
    </>
  );
}

function canonicalMark({ canonical }: LinkRow): ReactNode {
  if (canonical === undefined) return null;
  return (
    <small className={styles.remark}>
      {canonical === 'yes'
        ? translate({ id: 'linkTable.canonical', message: '典范' })
        : translate({ id: 'linkTable.upToSign', message: '典范，差一个符号' })}
    </small>
  );
}

function columnsOf(language: Language): readonly Column<LinkRow>[] {
  return [
    {
      id: 'link',
      label: translate({ id: 'linkTable.link', message: '连接 g(μ)' }),
      cell: (row) => (
        <>
          {corrected(row.printed?.link, row.link ? <Formula text={toText(row.link)} /> : '–')}
          {canonicalMark(row)}
        </>
      ),
    },
    {
      id: 'inverse',
      label: translate({ id: 'linkTable.inverse', message: '反连接 g⁻¹(η)' }),
      cell: (row) => (
        <>
          {corrected(row.printed?.inverse, <Formula text={toText(row.inverse)} />)}
          <small className={styles.remark}>{row.activation[language]}</small>
        </>
      ),
    },
    {
      id: 'loss',
      label: translate({ id: 'linkTable.loss', message: '损失' }),
      cell: ({ losses }) =>
        losses.map(({ when, formula }) => (
          <span key={toText(formula)} className={styles.loss}>
            {when !== undefined && (
              <small className={styles.remark}>
                <Formula text={when} />
              </small>
            )}
            <Formula text={toText(formula)} />
          </span>
        )),
    },
    {
      id: 'variance',
      label: translate({ id: 'linkTable.variance', message: '方差 V(μ)' }),
      cell: ({ family }) => (family ? <Formula text={toText(family.variance)} /> : '–'),
    },
    {
      id: 'curve',
      label: translate({ id: 'linkTable.curve', message: '均值' }),
      cell: (row) => <Curve row={row} />,
    },
  ];
}

export default function LinkTable(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <CardTable
      head={translate({ id: 'linkTable.target', message: '目标' })}
      columns={columnsOf(language)}
      rows={links}
      rowHead={({ target, model, added }) => (
        <>
          {target[language]}
          <small className={styles.remark}>{model[language]}</small>
          {added && (
            <small className={styles.added}>
              <Translate id="linkTable.added">本章补充</Translate>
            </small>
          )}
        </>
      )}
    />
  );
}
