export interface Shape {
  height: number;
  width: number;
  channels: number;
}

export interface Window {
  kernel: number;
  stride: number;
  padding: number;
}

export type Layer =
  | ({
      kind: 'conv';
      filters: number;
      groups: number;
      bias: boolean;
      norm: boolean;
      links?: number;
    } & Window)
  | ({
      kind: 'pool';
      trainable: boolean;
      ceil?: boolean;
    } & Window)
  | { kind: 'dense'; units: number; fixed: boolean }
  | { kind: 'globalPool' }
  | { kind: 'norm'; running: boolean }
  | { kind: 'positions' }
  | { kind: 'attention' }
  | { kind: 'classToken' }
  | { kind: 'concat'; branches: Layer[][] }
  | { kind: 'add'; branches: Layer[][] };

interface ConvOptions {
  stride?: number;
  padding?: number;
  groups?: number;
  bias?: boolean;
  norm?: boolean;
  links?: number;
}

// zh: 卷积：缺省步长 1、补零到尺寸不变、带偏置。links 是
// zh: 输入图与输出图之间的连线数，缺省为全连。
// en: Convolution: by default stride 1, padded to keep the
// en: size, with biases. `links` counts the pairs of input and
// en: output maps that are connected, by default all.
export const conv = (
  filters: number,
  kernel: number,
  options: ConvOptions = {},
): Layer => ({
  kind: 'conv',
  filters,
  kernel,
  stride: 1,
  padding: (kernel - 1) / 2,
  groups: 1,
  bias: true,
  norm: false,
  ...options,
});

// zh: 不带偏置的卷积，后面跟批归一化。
// en: Convolution without biases, then batch normalisation.
export const convNorm = (
  filters: number,
  kernel: number,
  options: ConvOptions = {},
): Layer =>
  conv(filters, kernel, {
    bias: false,
    norm: true,
    ...options,
  });

// zh: 边长除不尽时缺省舍去余下的一截；ceil 为真则多取一个
// zh: 窗口，如 SqueezeNet。
// en: Where the side does not divide, what is left over is
// en: dropped; with `ceil` it has a window, as in SqueezeNet.
export const pool = (
  kernel: number,
  stride = kernel,
  padding = 0,
  ceil = false,
): Layer => ({
  kind: 'pool',
  kernel,
  stride,
  padding,
  ceil,
  trainable: false,
});

// zh: LeNet 的池化：每张图有一个系数和一个偏置。
// en: LeNet's pooling: a factor and a bias for each map.
export const subsample = (): Layer => ({
  kind: 'pool',
  kernel: 2,
  stride: 2,
  padding: 0,
  trainable: true,
});

export const dense = (units: number): Layer => ({
  kind: 'dense',
  units,
  fixed: false,
});
export const radialBasis = (units: number): Layer => ({
  kind: 'dense',
  units,
  fixed: true,
});
export const globalPool = (): Layer => ({
  kind: 'globalPool',
});
// zh: 批归一化另存滑动统计量；层归一化没有。
// en: Batch normalisation keeps running statistics, layer
// en: normalisation none.
export const batchNorm = (): Layer => ({
  kind: 'norm',
  running: true,
});
export const layerNorm = (): Layer => ({
  kind: 'norm',
  running: false,
});
export const concat = (...branches: Layer[][]): Layer => ({
  kind: 'concat',
  branches,
});
// zh: 分支相加；空分支就是恒等捷径。
// en: Branches are added; an empty one is the identity.
export const add = (...branches: Layer[][]): Layer => ({
  kind: 'add',
  branches,
});

export const repeat = (times: number, layers: Layer[]) =>
  Array.from({ length: times }, () => layers).flat();
