/** Charts and tables: of the run, or of the recording until there is one. */
import type { ReactNode } from 'react';
import type { Experiment } from '../../experiments/experiment';
import Chart from '../Chart';
import { labelOf } from '../Wording';
import DataTable from '../DataTable';
import styles from './styles.module.css';
import type { Playground } from './usePlayground';
import { chartsToShow, tablesToShow } from './view';

export interface ResultsProps {
  readonly experiment: Experiment;
  readonly playground: Playground;
}

export default function Results({ experiment, playground }: ResultsProps): ReactNode {
  const { labels, recorded } = experiment;
  const { language, state } = playground;
  const charts = chartsToShow(state, recorded.charts, language);
  const tables = tablesToShow(state, recorded.tables);
  return (
    <>
      {charts.length > 0 && (
        <div className={styles.charts}>
          {charts.map((chart) => (
            <Chart key={chart.name} labels={labels} language={language} {...chart} />
          ))}
        </div>
      )}
      {tables.map(({ name, rows, stale }) => (
        <div key={name} className={stale ? styles.stale : undefined} data-table={name}>
          <DataTable caption={labelOf(labels, name, language)} {...{ rows, labels, language }} />
        </div>
      ))}
    </>
  );
}
