import type { Layer } from './layers';
import type { State } from './state';

// zh: 搭不成的一层：输入是什么，错在哪里。
// en: A layer that cannot be built: its input, and what is wrong.
export class Impossible extends Error {
  constructor(
    readonly layer: string,
    readonly input: string,
    readonly mistake: string,
  ) {
    super(`${layer} on ${input}: ${mistake}`);
  }
}

export const shapeOf = ({ shape }: State) =>
  `${shape.height}×${shape.width}×${shape.channels}`;

export function checkLayer(from: State, layer: Layer) {
  const mistake = mistakeIn(from, layer);
  if (mistake)
    throw new Impossible(
      described(layer),
      shapeOf(from),
      mistake,
    );
}

function mistakeIn({ shape }: State, layer: Layer) {
  if (Array.isArray(layer)) return 'nestedList';
  if (!isLayer(layer)) return 'notALayer';
  if (layer.kind === 'dense')
    return isCount(layer.units) ? null : 'notACount';
  if (layer.kind === 'concat' || layer.kind === 'add')
    return layer.branches.every(Array.isArray)
      ? null
      : 'branchIsNoList';
  if (layer.kind !== 'conv' && layer.kind !== 'pool')
    return null;

  const { kernel, stride, padding } = layer;
  if (!isCount(kernel) || !isCount(stride))
    return 'notACount';
  if (layer.kind === 'conv') {
    const { filters, groups } = layer;
    if (!isCount(filters) || !isCount(groups))
      return 'notACount';
    if (shape.channels % groups || filters % groups)
      return 'groupsDoNotDivide';
  }
  if (!isCount(padding + 1))
    return kernel % 2 ? 'notACount' : 'evenKernel';
  if (layer.kind === 'pool' && padding > kernel / 2)
    return 'paddingTooLarge';
  const side = Math.min(shape.height, shape.width);
  return kernel > side + 2 * padding
    ? 'kernelTooLarge'
    : null;
}

export function checkJoin(
  kind: 'concat' | 'add',
  ends: State[],
) {
  const inputs = ends.map(shapeOf).join(' + ');
  const differ = (of: (end: State) => number) =>
    new Set(ends.map(of)).size > 1;
  if (ends.length === 0)
    throw new Impossible(kind, '', 'noBranches');
  if (
    differ(({ shape }) => shape.height) ||
    differ(({ shape }) => shape.width)
  )
    throw new Impossible(kind, inputs, 'sidesDiffer');
  if (
    kind === 'add' &&
    differ(({ shape }) => shape.channels)
  )
    throw new Impossible(kind, inputs, 'channelsDiffer');
}

const isCount = (value: number) =>
  Number.isInteger(value) && value > 0;

// zh: 像写在清单里那样：conv(filters 64, kernel 3, …)。
// en: As it stands in the list: conv(filters 64, kernel 3, …).
function described(layer: unknown): string {
  if (Array.isArray(layer)) return '[…]';
  if (typeof layer === 'function') return layer.name;
  if (!isLayer(layer)) return String(layer);
  const { kind, ...rest } = layer;
  const settings = Object.entries(rest).filter(
    ([, value]) => typeof value === 'number',
  );
  return `${kind}(${settings.map((each) => each.join(' ')).join(', ')})`;
}

const isLayer = (layer: unknown): layer is Layer =>
  typeof layer === 'object' &&
  layer !== null &&
  'kind' in layer;
