import {
  add,
  batchNorm,
  concat,
  conv,
  convNorm,
  dense,
  globalPool,
  pool,
  repeat,
  type Layer,
} from './layers';

const stem = [
  convNorm(64, 7, { stride: 2 }),
  pool(3, 2, 1),
];
const widths = [64, 128, 256, 512];

// zh: 每段第一块换宽度或步长，捷径上要一个 1×1 投影。
// en: The first block of a stage changes width or stride, so
// en: its shortcut needs a 1×1 projection.
function stages(
  depths: number[],
  widen: number,
  body: (width: number, stride: number) => Layer[],
) {
  return depths.flatMap((depth, stage) => {
    const width = widths[stage] ?? 512;
    const stride = stage === 0 ? 1 : 2;
    const identity = stage === 0 && widen === 1;
    const shortcut = identity
      ? []
      : [convNorm(width * widen, 1, { stride })];
    return [
      add(body(width, stride), shortcut),
      ...repeat(depth - 1, [add(body(width, 1), [])]),
    ];
  });
}

const head = [globalPool(), dense(1000)];

export const basicResNet = (...depths: number[]) => [
  ...stem,
  ...stages(depths, 1, (width, stride) => [
    convNorm(width, 3, { stride }),
    convNorm(width, 3),
  ]),
  ...head,
];

// zh: 原版把步长放在第一个 1×1，后来的 v1.5 放在 3×3。
// en: The original strides in the first 1×1, v1.5 in the 3×3.
export const bottleneckResNet = (
  depths: number[],
  strideIn3x3 = false,
) => [
  ...stem,
  ...stages(depths, 4, (width, stride) => [
    convNorm(width, 1, {
      stride: strideIn3x3 ? 1 : stride,
    }),
    convNorm(width, 3, {
      stride: strideIn3x3 ? stride : 1,
    }),
    convNorm(4 * width, 1),
  ]),
  ...head,
];

// zh: DenseNet：每层都把 32 张新图接在全部旧图后面。
// en: DenseNet: each layer appends 32 maps to all older ones.
const grow = concat(
  [],
  [
    batchNorm(),
    convNorm(128, 1),
    conv(32, 3, { bias: false }),
  ],
);
const shrink = (channels: number) => [
  batchNorm(),
  conv(channels, 1, { bias: false }),
  pool(2),
];
export const denseNet121 = [
  ...stem,
  ...repeat(6, [grow]),
  ...shrink(128),
  ...repeat(12, [grow]),
  ...shrink(256),
  ...repeat(24, [grow]),
  ...shrink(512),
  ...repeat(16, [grow]),
  batchNorm(),
  ...head,
];
