/** A chart in one sentence, for those who do not see it and as its caption's second half. */
import type { Language } from '../../data/language';
import type { ChartSpec, Mark, Row } from '../../lab/events';
import { formatCell, formatNumber, labelOf, type Labels } from '../Wording';
import { isRamp, rowsOf, valuesOf, type Layer } from './series';

const kinds: Record<Mark, Record<Language, string>> = {
  line: { zh: '折线图', en: 'Line chart' },
  dot: { zh: '散点图', en: 'Scatter plot' },
  bar: { zh: '柱状图', en: 'Bar chart' },
  cell: { zh: '热力图', en: 'Heat map' },
  histogram: { zh: '直方图', en: 'Histogram' },
  rule: { zh: '参考线', en: 'Reference line' },
  surface: { zh: '曲面图', en: 'Surface' },
};

/** Series beyond these are counted, not read out. */
const MAX_NAMED = 6;

function extentOf(layers: readonly Layer[], field: string): string | undefined {
  let low = Infinity;
  let high = -Infinity;
  const names = new Set<string>();
  for (const { rows } of layers) {
    for (const row of rows) {
      const value = row[field];
      if (typeof value === 'number') {
        low = Math.min(low, value);
        high = Math.max(high, value);
      } else if (value !== undefined && value !== null) names.add(String(value));
    }
  }
  if (names.size > 0) return undefined;
  if (low > high) return undefined;
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

function axisText(
  channel: 'x' | 'y' | 'z',
  field: string,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
): string {
  const name = labelOf(labels, field, language);
  const extent = extentOf(layers, field);
  const range = extent === undefined ? '' : language === 'zh' ? `（${extent}）` : ` (${extent})`;
  return language === 'zh' ? `${channel} 为${spaced(name)}${range}` : `${channel}: ${name}${range}`;
}

/** Chinese sets a space between Han and Latin text. */
function spaced(name: string): string {
  return /^[\w(]/.test(name) ? ` ${name}` : name;
}

function trailing(name: string): string {
  return /[\w)]$/.test(name) ? ' ' : '';
}

function seriesText(
  spec: ChartSpec,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
): string | undefined {
  const { color, y } = spec;
  if (color === undefined || isRamp(spec, layers)) return undefined;
  const values = valuesOf(layers, color);
  const described = values.slice(0, MAX_NAMED).map((value) => {
    const rows = layers.flatMap((layer) =>
      layer.mark === 'line' ? rowsOf(layer.rows, color, value) : [],
    );
    const name = labelOf(labels, value, language);
    const last: Row | undefined = rows.at(-1);
    if (y === undefined || last === undefined) return name;
    const ends = formatCell(last[y.field], labels, language);
    return language === 'zh' ? `${name}（末值 ${ends}）` : `${name} (ends at ${ends})`;
  });
  const rest = values.length - described.length;
  const more = rest > 0 ? (language === 'zh' ? `等 ${values.length} 组` : ` and ${rest} more`) : '';
  return described.join(language === 'zh' ? '、' : ', ') + more;
}

/** Where a surface is lowest and highest. */
function extremesText(
  { x, y, z }: ChartSpec,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
): string | undefined {
  if (!y || !z) return undefined;
  const rows = layers
    .flatMap((layer) => (layer.mark === 'surface' ? layer.rows : []))
    .filter((row) => typeof row[z.field] === 'number');
  const [first] = rows;
  if (!first) return undefined;
  const height = (row: Row): number => Number(row[z.field]);
  const low = rows.reduce((least, row) => (height(row) < height(least) ? row : least), first);
  const high = rows.reduce((most, row) => (height(row) > height(most) ? row : most), first);
  const cell = (row: Row, field: string): string => formatCell(row[field], labels, language);
  return language === 'zh'
    ? `最低点 ${cell(low, z.field)} 在（${cell(low, x.field)}, ${cell(low, y.field)}），最高点 ${cell(high, z.field)} 在（${cell(high, x.field)}, ${cell(high, y.field)}）`
    : `lowest point ${cell(low, z.field)} at (${cell(low, x.field)}, ${cell(low, y.field)}), highest ${cell(high, z.field)} at (${cell(high, x.field)}, ${cell(high, y.field)})`;
}

/** E.g. `折线图：x 为步数（0–300），y 为损失（0.1–2.3）；ReLU（末值 0.1）、Leaky ReLU（末值 0.2）。` */
export function summarize(
  spec: ChartSpec,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
): string {
  const drawn = layers.filter((layer) => layer.rows.length > 0);
  if (drawn.length === 0) return language === 'zh' ? '还没有数据。' : 'No data yet.';
  const main = drawn.filter((layer) => layer.mark !== 'rule');
  const marks = [...new Set((main.length > 0 ? main : drawn).map((layer) => layer.mark))];
  const [kind, ...more] = marks.map((mark) => kinds[mark][language]);
  const drawing = [kind, ...more.map((name) => name.toLowerCase())].join(
    language === 'zh' ? '加' : ' with ',
  );
  const axes = [axisText('x', spec.x.field, drawn, labels, language)];
  if (spec.y) axes.push(axisText('y', spec.y.field, drawn, labels, language));
  if (spec.z) axes.push(axisText('z', spec.z.field, drawn, labels, language));
  const parts = [axes.join(language === 'zh' ? '，' : ', ')];
  const series = seriesText(spec, drawn, labels, language);
  if (series !== undefined) parts.push(series);
  const extremes = extremesText(spec, drawn, labels, language);
  if (extremes !== undefined) parts.push(extremes);
  const facets = valuesOf(drawn, spec.facet);
  if (spec.facet !== undefined && facets.length > 0) {
    const name = labelOf(labels, spec.facet, language);
    const list = facets.map((value) => labelOf(labels, value, language));
    parts.push(
      language === 'zh'
        ? `按${spaced(name)}${trailing(name)}分图：${list.join('、')}`
        : `split by ${name}: ${list.join(', ')}`,
    );
  }
  return language === 'zh'
    ? `${drawing}：${parts.join('；')}。`
    : `${drawing}. ${parts.join('; ')}.`;
}
