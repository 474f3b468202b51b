/** A measured number: rounded for the eye, whole for machines. */
import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { formatMeasured, type NumberStyle } from './format';
import styles from './styles.module.css';

interface Props extends NumberStyle {
  readonly value: number;
  /** Where the number comes from; shown as a tooltip. */
  readonly origin?: string | undefined;
}

export default function Measured({ value, origin, ...style }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <data className={styles.measured} value={String(value)} title={origin}>
      {formatMeasured(value, style, currentLocale)}
    </data>
  );
}
