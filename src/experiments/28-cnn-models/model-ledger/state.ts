import type { Shape } from './layers';

export interface State {
  shape: Shape;
  // zh: 感受野，相邻两格在原图上的距离，带权重的层数。
  // en: Receptive field, distance of neighbours in the image,
  // en: layers with weights.
  field: number;
  jump: number;
  depth: number;
}

// zh: 核与整张图一样大。
// en: A kernel as large as the whole picture.
export function whole(
  from: State,
  channels: number,
): State {
  return {
    ...from,
    shape: { height: 1, width: 1, channels },
    field: from.field + (from.shape.height - 1) * from.jump,
  };
}

// zh: 各支路的出口接在一起。
// en: The ends of branches, joined.
export function join(
  kind: 'concat' | 'add',
  ends: State[],
): State {
  const [first] = ends;
  if (!first) throw new Error('A join needs branches.');
  const channels =
    kind === 'add'
      ? first.shape.channels
      : ends.reduce((sum, e) => sum + e.shape.channels, 0);
  const longest = (of: (end: State) => number) =>
    Math.max(...ends.map(of));
  return {
    shape: { ...first.shape, channels },
    field: longest((end) => end.field),
    jump: first.jump,
    depth: longest((end) => end.depth),
  };
}
