/** A chart’s data, folded: the rows are made when the reader opens them. */
import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import ChartTables, { type ChartTablesProps } from './ChartTables';
import styles from './styles.module.css';

interface ChartDataProps extends ChartTablesProps {
  /** What the chart is compared with. */
  readonly before?:
    { readonly name: string; readonly layers: ChartTablesProps['layers'] } | undefined;
}

export default function ChartData({ before, ...props }: ChartDataProps): ReactNode {
  const [open, setOpen] = useState(false);
  const rows = props.layers.reduce((sum, layer) => sum + layer.rows.length, 0);
  return (
    <details className={styles.data} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {translate({ id: 'chart.dataRows', message: '数据表（{rows} 行）' }, { rows })}
      </summary>
      {open && <ChartTables {...props} />}
      {open && before && (
        <ChartTables {...props} title={`${props.title} · ${before.name}`} layers={before.layers} />
      )}
    </details>
  );
}
