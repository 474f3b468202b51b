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
  return ends.reduce((a, b) => ({
    shape: {
      ...a.shape,
      channels:
        kind === 'add'
          ? a.shape.channels
          : a.shape.channels + b.shape.channels,
    },
    field: Math.max(a.field, b.field),
    jump: a.jump,
    depth: Math.max(a.depth, b.depth),
  }));
}
