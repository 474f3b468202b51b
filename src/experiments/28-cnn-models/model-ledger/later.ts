import {
  add,
  conv,
  convNorm,
  dense,
  globalPool,
  layerNorm,
  repeat,
  type Layer,
} from './layers';

const depthwise = (channels: number, stride = 1) =>
  convNorm(channels, 3, { stride, groups: channels });

const separable = (
  from: number,
  to: number,
  stride = 1,
) => [depthwise(from, stride), convNorm(to, 1)];
export const mobileNetV1 = [
  convNorm(32, 3, { stride: 2 }),
  ...separable(32, 64),
  ...separable(64, 128, 2),
  ...separable(128, 128),
  ...separable(128, 256, 2),
  ...separable(256, 256),
  ...separable(256, 512, 2),
  ...repeat(5, separable(512, 512)),
  ...separable(512, 1024, 2),
  ...separable(1024, 1024),
  globalPool(),
  dense(1000),
];

// zh: 倒残差：先用 1×1 变宽 6 倍，最后再变窄。
// en: Inverted residual: a 1×1 widens sixfold, another narrows.
function inverted(from: number, to: number, stride = 1) {
  const body = [
    convNorm(6 * from, 1),
    depthwise(6 * from, stride),
    convNorm(to, 1),
  ];
  return stride === 1 && from === to
    ? [add(body, [])]
    : body;
}
const stage = (
  from: number,
  to: number,
  times: number,
  stride: number,
) => [
  ...inverted(from, to, stride),
  ...repeat(times - 1, inverted(to, to)),
];
export const mobileNetV2 = [
  convNorm(32, 3, { stride: 2 }),
  depthwise(32),
  convNorm(16, 1),
  ...stage(16, 24, 2, 2),
  ...stage(24, 32, 3, 2),
  ...stage(32, 64, 4, 2),
  ...stage(64, 96, 3, 1),
  ...stage(96, 160, 3, 2),
  ...stage(160, 320, 1, 1),
  convNorm(1280, 1),
  globalPool(),
  dense(1000),
];

// zh: 对每个图块做的线性层，就是 1×1 卷积。
// en: A linear layer on each token is a 1×1 convolution.
const block: Layer[] = [
  add(
    [
      layerNorm(),
      conv(3 * 768, 1),
      { kind: 'attention' },
      conv(768, 1),
    ],
    [],
  ),
  add([layerNorm(), conv(4 * 768, 1), conv(768, 1)], []),
];
export const vitB16: Layer[] = [
  conv(768, 16, { stride: 16, padding: 0 }),
  { kind: 'positions' },
  ...repeat(12, block),
  layerNorm(),
  { kind: 'classToken' },
  dense(1000),
];
