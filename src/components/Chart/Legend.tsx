/** Which line is which: colour, dash or symbol, and name. */
import type { CSSProperties, ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { ChartSpec } from '../../lab/events';
import { formatNumber, labelOf, type Labels } from '../Wording';
import {
  isRamp,
  rampExtent,
  rowsOf,
  seriesOf,
  type Layer,
  type Series,
  type SymbolName,
} from './series';
import styles from './styles.module.css';

/** Paths in a box from -5 to 5, shaped as Plot's symbols. */
const shapes: Record<SymbolName, string> = {
  circle: 'M4,0A4,4 0 1 1 -4,0A4,4 0 1 1 4,0Z',
  square: 'M-3.5,-3.5H3.5V3.5H-3.5Z',
  triangle: 'M0,-4.5L4.2,3.2H-4.2Z',
  diamond: 'M0,-5L3.2,0L0,5L-3.2,0Z',
  cross: 'M-1.4,-4.2H1.4V-1.4H4.2V1.4H1.4V4.2H-1.4V1.4H-4.2V-1.4H-1.4Z',
  star: 'M0,-5L1.2,-1.6H4.8L1.9,0.6L3,4L0,2L-3,4L-1.9,0.6L-4.8,-1.6H-1.2Z',
};

export interface LegendProps {
  readonly spec: ChartSpec;
  readonly layers: readonly Layer[];
  readonly labels: Labels;
  readonly language: Language;
  /** What stands grey behind. */
  readonly before?: string | undefined;
}

export default function Legend({ spec, layers, labels, language, before }: LegendProps): ReactNode {
  if (spec.color === undefined || spec.color === spec.x.field)
    return before === undefined ? null : (
      <ul className={styles.legend}>
        <Before name={before} />
      </ul>
    );
  if (isRamp(spec, layers)) {
    const [low, high] = rampExtent(spec, layers);
    return (
      <p className={styles.ramp}>
        {labelOf(labels, spec.color, language)} <span>{formatNumber(low)}</span>
        <span className={styles.gradient} />
        <span>{formatNumber(high)}</span>
        {before !== undefined && <Before as="span" name={before} />}
      </p>
    );
  }
  const { color } = spec;
  const kindOf = ({ value }: Series): SwatchProps['kind'] => {
    const has = (mark: Layer['mark']): boolean =>
      layers.some((layer) => layer.mark === mark && rowsOf(layer.rows, color, value).length > 0);
    return has('line') ? 'line' : has('dot') ? 'dot' : 'area';
  };
  return (
    <ul className={styles.legend}>
      {seriesOf(spec, layers).map((series) => (
        <li key={series.value}>
          <Swatch series={series} kind={kindOf(series)} />
          {labelOf(labels, series.value, language)}
        </li>
      ))}
      {before !== undefined && <Before name={before} />}
    </ul>
  );
}

interface BeforeProps {
  readonly as?: 'li' | 'span';
  readonly name: string;
}

/** The grey behind, and what it is. */
function Before({ as: Item = 'li', name }: BeforeProps): ReactNode {
  return (
    <Item className={styles.before} data-before="">
      <svg className={styles.swatch} viewBox="-14 -7 28 14" aria-hidden="true">
        <path d="M-14,0H14" />
      </svg>
      {name}
    </Item>
  );
}

interface SwatchProps {
  readonly series: Series;
  readonly kind: 'line' | 'dot' | 'area';
}

function Swatch({ series, kind }: SwatchProps): ReactNode {
  const color: CSSProperties & Record<'--series', string> = { '--series': series.color };
  return (
    <svg className={styles.swatch} style={color} viewBox="-14 -7 28 14" aria-hidden="true">
      {kind === 'line' && <path d="M-14,0H14" strokeDasharray={series.dash} />}
      {kind === 'dot' && <path d={shapes[series.symbol]} />}
      {kind === 'area' && <path className={styles.area} d="M-7,-6H7V6H-7Z" />}
    </svg>
  );
}
