/** What stands behind the labels: lanes, years, the two lulls and the winters of AI. */
import { useId, type ReactNode } from 'react';
import type { Language } from '@site/src/data/language';
import { lulls, threads, winters, type Span } from '@site/src/chapters/23-history/timeline/frame';
import { lengths, type Arrangement } from './arrange';
import { erasIn, ticks, type Zoom } from './scale';
import styles from './backdrop.module.css';

interface Props {
  readonly arrangement: Arrangement;
  readonly zoom: Zoom;
  readonly fontSize: number;
  readonly language: Language;
  /** Of the open event. */
  readonly openAt: number | undefined;
}

export default function Backdrop(props: Props): ReactNode {
  const { arrangement, zoom, fontSize, language, openAt } = props;
  const { lanes, scale, width, height } = arrangement;
  const id = useId();
  const start = lengths.names * fontSize;
  const axis = lengths.axis * fontSize;
  const shown = erasIn(zoom);
  const clip = ({ from, to }: Pick<Span, 'from' | 'to'>) => {
    const left = scale(Math.max(from, shown[0]?.from ?? from));
    return { left, width: scale(Math.min(to, shown.at(-1)?.to ?? to)) - left };
  };
  return (
    <svg
      className={styles.backdrop}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={`${id}h`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M-1 7 7-1M-4 4 4-4M2 10 10 2" />
        </pattern>
        <linearGradient id={`${id}g`}>
          <stop offset="0" stopColor="white" />
          <stop offset="1" stopColor="black" />
        </linearGradient>
        {lulls.map((lull) => (
          <mask key={lull.id} id={`${id}${lull.id}`}>
            <Fade lull={lull} clip={clip} height={height} gradient={`url(#${id}g)`} />
          </mask>
        ))}
      </defs>
      {lanes.map(({ thread, top, height: tall }) => (
        <g key={thread} data-thread={thread}>
          <rect className={styles.lane} x={start} y={top} width={width - start} height={tall} />
          <rect className={styles.laneEdge} x="0" y={top} width="3" height={tall} />
        </g>
      ))}
      {lulls.map((lull) => {
        const { left, width: wide } = clip(lull);
        if (wide <= 0) return null;
        return (
          <g key={lull.id}>
            <g mask={`url(#${id}${lull.id})`}>
              <rect fill={`url(#${id}h)`} x={left} y={axis} width={wide} height={height - axis} />
            </g>
            <text className={styles.lullName} x={left + 4} y={fontSize * 0.95}>
              {lull.title[language]}
            </text>
          </g>
        );
      })}
      {winters.map((winter) => {
        const { left, width: wide } = clip(winter);
        if (wide <= 0) return null;
        const y = fontSize * 2.65;
        return (
          <g key={winter.id}>
            <path className={styles.winter} d={`M${left} ${y + 3}v-3h${wide}v3`} />
            <text className={styles.winterName} x={left + wide / 2} y={y - fontSize * 0.35}>
              {winter.title[language]}
            </text>
          </g>
        );
      })}
      {ticks(zoom, scale, fontSize * 3).map((year) => (
        <g key={year}>
          <path className={styles.tick} d={`M${scale(year)} ${axis - 3}V${height}`} />
          <text className={styles.tickName} x={scale(year)} y={axis - fontSize * 0.45}>
            {year}
          </text>
        </g>
      ))}
      {shown.slice(1).map(({ from }) => (
        <path key={from} className={styles.border} d={`M${scale(from)} ${axis - 3}V${height}`} />
      ))}
      {openAt !== undefined && <path className={styles.open} d={`M${openAt} ${axis}V${height}`} />}
      <path className={styles.axis} d={`M${start} ${axis}H${width}`} />
      {lanes.map(({ thread, top, height: tall }) => (
        <foreignObject key={thread} x="3" y={top} width={start - 3} height={tall}>
          <div className={styles.laneName}>{threads[thread][language]}</div>
        </foreignObject>
      ))}
    </svg>
  );
}

interface FadeProps {
  readonly lull: Span;
  readonly clip: (span: Pick<Span, 'from' | 'to'>) => { left: number; width: number };
  readonly height: number;
  readonly gradient: string;
}

/** Opaque to where a lull begins to end, then fading. */
function Fade({ lull, clip, height, gradient }: FadeProps): ReactNode {
  const { from, to, fades = to } = lull;
  const full = clip({ from, to: fades });
  const end = clip({ from: fades, to });
  return (
    <>
      <rect x={full.left} y="0" width={Math.max(full.width, 0)} height={height} fill="white" />
      <rect x={end.left} y="0" width={Math.max(end.width, 0)} height={height} fill={gradient} />
    </>
  );
}
