/** Charts and tables: of the run, or of the recording until there is one. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Experiment } from '../../experiments/experiment';
import Chart, { type ChartProps } from '../Chart';
import { labelOf } from '../Wording';
import DataTable from '../DataTable';
import StillCharts from './StillCharts';
import styles from './styles.module.css';
import type { Playground } from './usePlayground';
import { useRecordedCharts } from './useRecordedCharts';
import type { Comparison } from './comparison/comparison';
import { recordingId } from './comparison/kept';
import { beforeText } from './comparison/wording';
import { ownValue } from './ownValue';
import { chartsToShow, tablesToShow, type ShownChart } from './view';

/** Charts, and tables, shown at most: each costs the page time to draw. */
const MAX_SHOWN = 24;

export interface ResultsProps {
  readonly experiment: Experiment;
  readonly playground: Playground;
  /** The recorded charts as the page's HTML had them. */
  readonly still?: string | undefined;
  readonly comparison?: Comparison | undefined;
  /** From the start at the size of their place, type at its own size, rather than as recorded. */
  readonly drawn?: boolean;
}

export default function Results(props: ResultsProps): ReactNode {
  const { experiment, playground, still = '', comparison, drawn = false } = props;
  const { labels, recorded } = experiment;
  const { language, state, outdated } = playground;
  const started = state.status !== 'idle';
  const place = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  if (started && asked) setAsked(false);
  const ask = useCallback(() => setAsked(true), []);
  const wanted = started || asked || drawn;
  const { charts: late, failed } = useRecordedCharts(recorded?.charts, wanted, place);
  // Asked for their data, the charts of the HTML stay: only a run takes their place.
  const shown = asked && !drawn ? [] : chartsToShow(state, late ?? {}, language);
  const charts = drawn ? shown.map(asDrawn) : shown;
  const before = comparison && {
    name: beforeText(comparison.base.id === recordingId),
    charts: comparison.base.charts ?? late ?? {},
    tables: comparison.base.tables,
  };
  const beforeOf = ({ name, stale }: ShownChart): ChartProps['before'] => {
    const chart = before && !stale ? ownValue(before.charts, name) : undefined;
    return before && chart && { name: before.name, chart };
  };
  const tables = tablesToShow(state, recorded?.tables ?? {});
  const more = {
    charts: Math.max(0, charts.length - MAX_SHOWN),
    tables: Math.max(0, tables.length - MAX_SHOWN),
  };
  return (
    <>
      {!recorded && !started && (
        <p>
          {translate({
            id: 'playground.unrecorded',
            message: '尚无记录：这个实验的默认运行还没有录下来。点“运行”，看它给出什么。',
          })}
        </p>
      )}
      {recorded && charts.length === 0 && (!started || late === undefined) && (
        <StillCharts
          stale={started || outdated !== undefined}
          charts={late}
          onOpen={ask}
          {...{ still, place, labels, language }}
        />
      )}
      {failed && charts.length === 0 && (
        <p>
          {translate({
            id: 'playground.recordedNotFetched',
            message: '没能取到记录的图表，可能是网络中断。点“运行”会画出新的图表。',
          })}
        </p>
      )}
      {charts.length > 0 && (
        <div key="drawn" className={clsx(styles.charts, outdated && styles.stale)} data-charts="">
          {charts.slice(0, MAX_SHOWN).map((chart) => (
            <Chart
              key={chart.name}
              before={beforeOf(chart)}
              changed={started && state.changed}
              {...{ labels, language }}
              {...chart}
            />
          ))}
        </div>
      )}
      {tables.slice(0, MAX_SHOWN).map(({ name, rows, stale }) => (
        <div key={name} className={stale || outdated ? styles.stale : undefined} data-table={name}>
          <DataTable
            caption={labelOf(labels, name, language)}
            before={before && !stale ? ownValue(before.tables, name) : undefined}
            {...{ rows, labels, language }}
          />
        </div>
      ))}
      {more.charts + more.tables > 0 && (
        <p>
          {translate(
            {
              id: 'playground.notShown',
              message: '结果太多：至少有 {charts} 张图、{tables} 张表没有显示。',
            },
            more,
          )}
        </p>
      )}
    </>
  );
}

/** The recorded picture is then only what stands there first. */
function asDrawn({ svg, ...chart }: ShownChart): ShownChart {
  return { ...chart, first: chart.first ?? svg };
}
