import { report } from 'lab';

export interface Layer {
  name: string;
  kind: 'conv' | 'local' | 'pool' | 'dense';
  maps?: number;
  kernel?: number;
  stride?: number;
}

export interface Row {
  layer: string;
  size: number;
  maps: number;
  parameters: number;
  ifShared: number;
  multiplyAdds: number;
  [field: string]: string | number;
}

interface Shape {
  size: number;
  maps: number;
}

// zh: 卷积和局部连接不补边；池化补边，71 × 71 由此而来。
// en: Convolutions are not padded; pooling is, hence 71 × 71.
function outputSize(layer: Layer, size: number) {
  const { kind, kernel = 1, stride = 1 } = layer;
  if (kind === 'dense') return 1;
  if (kind === 'pool') return Math.ceil(size / stride);
  return Math.floor((size - kernel) / stride) + 1;
}

function countLayer(layer: Layer, input: Shape): Row {
  const { name, kind, kernel = 1 } = layer;
  const size = outputSize(layer, input.size);
  const maps = layer.maps ?? input.maps;
  const window =
    kind === 'dense'
      ? input.size ** 2 * input.maps
      : kernel ** 2 * input.maps;
  const places = size ** 2;
  // zh: 每个输出单元做 window 次乘加，权重再加一个偏置。
  // en: An output unit takes `window` multiply-adds and has as
  // en: many weights, and a bias.
  const sets = kind === 'pool' ? 0 : maps * (window + 1);
  return {
    layer: name,
    size,
    maps,
    parameters: kind === 'local' ? places * sets : sets,
    ifShared: sets,
    multiplyAdds:
      kind === 'pool' ? 0 : places * maps * window,
  };
}

export function count(input: Shape, layers: Layer[]) {
  let shape = input;
  const rows = layers.map((layer) => {
    const row = countLayer(layer, shape);
    shape = { size: row.size, maps: row.maps };
    report(`${layer.name}-parameters`, row.parameters);
    return row;
  });
  reportSums(rows);
  return rows;
}

function reportSums(rows: Row[]) {
  const sum = (field: keyof Row, chosen = rows) =>
    chosen.reduce(
      (all, row) => all + Number(row[field]),
      0,
    );
  const local = rows.filter(
    (row) => row.parameters > row.ifShared,
  );
  const total = sum('parameters');
  report('parameters', total);
  report('multiplyAdds', sum('multiplyAdds'));
  report('localParameters', sum('parameters', local));
  report('localIfShared', sum('ifShared', local));
  report('localMultiplyAdds', sum('multiplyAdds', local));
  const convolutions = rows.filter(
    ({ layer }) => layer === 'C1' || layer === 'C3',
  );
  report(
    'convolutionMultiplyAdds',
    sum('multiplyAdds', convolutions),
  );
  const largest = Math.max(
    ...rows.map((row) => row.parameters),
  );
  report('largestShare', largest / total);
}
