/** A chart’s data, folded: the rows are made when the reader opens them. */
import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import ChartTables, { type ChartTablesProps } from './ChartTables';
import styles from './styles.module.css';

export default function ChartData(props: ChartTablesProps): ReactNode {
  const [open, setOpen] = useState(false);
  const rows = props.layers.reduce((sum, layer) => sum + layer.rows.length, 0);
  return (
    <details className={styles.data} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {translate({ id: 'chart.dataRows', message: '数据表（{rows} 行）' }, { rows })}
      </summary>
      {open && <ChartTables {...props} />}
    </details>
  );
}
