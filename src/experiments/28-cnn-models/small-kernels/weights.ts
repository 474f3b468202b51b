// zh: 只数权重，不数偏置。
// en: Weights alone, without biases.
export const conv = (
  kernel: number,
  from: number,
  to: number,
) => kernel * kernel * from * to;

export const bottleneck = (wide: number, narrow: number) =>
  conv(1, wide, narrow) +
  conv(3, narrow, narrow) +
  conv(1, narrow, wide);

export const separable = (
  kernel: number,
  from: number,
  to: number,
) => kernel * kernel * from + conv(1, from, to);
