/** The rows of a chart, a table for each kind of mark. */
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import DataTable from '../DataTable';
import type { Labels } from '../Wording';
import type { Layer } from './series';

export interface ChartTablesProps {
  readonly title: string;
  readonly layers: readonly Layer[];
  readonly labels: Labels;
  readonly language: Language;
}

export default function ChartTables(props: ChartTablesProps): ReactNode {
  const { title, layers, labels, language } = props;
  return layers
    .filter(({ rows }) => rows.length > 0)
    .map(({ mark, rows }) => (
      <DataTable key={mark} caption={title} {...{ rows, labels, language }} />
    ));
}
