/** A measured number: rounded for the eye, whole for machines. */
import type { ReactNode } from 'react';
import { formatMeasured, type NumberStyle } from './format';
import styles from './styles.module.css';

interface Props extends NumberStyle {
  readonly value: number;
  /** Where the number comes from; shown as a tooltip. */
  readonly origin?: string | undefined;
}

export default function Measured({ value, origin, ...style }: Props): ReactNode {
  return (
    <data className={styles.measured} value={String(value)} title={origin}>
      {formatMeasured(value, style)}
    </data>
  );
}
