/** A chart with its caption, what to see in it, its one-sentence summary and its data as a table. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { ChartSpec } from '../../lab/events';
import { labelOf, seeOf, type Labels } from '../Wording';
import ChartData from './ChartData';
import ChartTables from './ChartTables';
import { layersBehind, type Drawn } from './layersBehind';
import Legend from './Legend';
import LivePlot from './LivePlot';
import { readingKind } from './reading/readingKind';
import { readingHint } from './reading/wording';
import type { Layer } from './series';
import styles from './styles.module.css';
import { summarize } from './summary';
import { useStillReading } from './useStillReading';
import { useTurning } from './useTurning';

export { ChartTables, useStillReading, useTurning };

export interface ChartProps {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly layers: readonly Layer[];
  readonly labels: Labels;
  readonly language: Language;
  /** The recorded picture; without it the chart is drawn from its data. */
  readonly svg?: string;
  /** The recorded picture of a chart that is drawn: it stays until the first drawing. */
  readonly first?: string | undefined;
  /** The chart of an earlier run, which stands grey behind where it can, and what it is called. */
  readonly before?: { readonly name: string; readonly chart: Drawn } | undefined;
  /** What is shown is not of the run under way. */
  readonly stale?: boolean;
  /** It is of other settings than the recording, of which alone what to see was written. */
  readonly changed?: boolean;
}

export default function Chart(props: ChartProps): ReactNode {
  const { name, spec, layers, labels, language, svg, first, before } = props;
  const { stale = false, changed = false } = props;
  const earlier = before?.chart;
  const behind = useMemo(() => layersBehind(earlier, { spec, layers }), [earlier, spec, layers]);
  const compared = before && behind.length > 0 ? { name: before.name, layers: behind } : undefined;
  const title = labelOf(labels, name, language);
  const see = changed ? undefined : seeOf(labels, name, language);
  const settled = useDeferredValue(layers);
  const summary = useMemo(
    () => summarize(spec, settled, labels, language),
    [spec, settled, labels, language],
  );
  const still = useRef<HTMLDivElement>(null);
  useTurning(still, svg);
  const isPicture = svg !== undefined && svg !== '';
  const reads = useMemo(
    () => (isPicture ? readingKind(spec, layers) : undefined),
    [isPicture, spec, layers],
  );
  useStillReading(still, { pictureOf: () => ({ spec, layers, labels, language, title }) }, svg);
  const turns = spec.z !== undefined && layers.some(({ mark }) => mark === 'surface');
  return (
    <figure className={clsx(styles.figure, stale && styles.stale)} data-chart={name}>
      <figcaption className={styles.caption}>
        {title}
        {stale && (
          <span className={styles.note}>
            {translate({ id: 'chart.stale', message: '不是这次运行的结果' })}
          </span>
        )}
      </figcaption>
      {!isPicture ? (
        <LivePlot {...{ first, spec, layers, behind, labels, language, title }} />
      ) : (
        // Our own recording, built into the site: never text from a reader's code.
        <div
          ref={still}
          className={styles.plot}
          data-reads={reads && readingHint(title, language, reads)}
          data-reads-rows={reads === undefined || reads === 'curves' ? undefined : ''}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      )}
      {turns && (
        <p className={styles.hint} data-hint>
          {translate({
            id: 'chart.turn',
            message: '拖动图，或选中后按 Shift 加方向键，可以转动；双击复原。',
          })}
        </p>
      )}
      <Legend {...{ spec, layers, labels, language }} before={compared?.name} />
      {see !== undefined && (
        <p className={styles.see} data-see="">
          {see}
        </p>
      )}
      <p className={styles.summary} data-summary="">
        {summary}
        {compared && (
          <>
            {' '}
            {translate(
              { id: 'chart.before', message: '背后的灰色图形是对照：{name}。' },
              { name: compared.name },
            )}
          </>
        )}
      </p>
      <ChartData {...{ title, layers: settled, before: compared, labels, language }} />
    </figure>
  );
}
