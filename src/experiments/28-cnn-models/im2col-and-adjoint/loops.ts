export interface Shape {
  side: number;
  channels: number;
  filters: number;
  kernel: number;
  stride: number;
  padding: number;
}

export const outputSide = (shape: Shape) => {
  const { side, kernel, stride, padding } = shape;
  return (
    Math.floor((side + 2 * padding - kernel) / stride) + 1
  );
};

// zh: 一层卷积的全部乘法，一次一个：第 o 个输出、第 i 个输入、
// zh: 第 w 个权重。图按行、列、通道排，核按行、列、输入通道、
// zh: 输出通道排。
// en: All products of a convolution, one at a time: output o,
// en: input i, weight w. Images are laid out by row, column,
// en: channel; kernels by row, column, channel, filter.
export function eachProduct(
  shape: Shape,
  visit: (o: number, i: number, w: number) => void,
) {
  const {
    side,
    channels,
    filters,
    kernel,
    stride,
    padding,
  } = shape;
  const out = outputSide(shape);
  for (let row = 0; row < out; row++)
    for (let column = 0; column < out; column++)
      for (let a = 0; a < kernel; a++)
        for (let b = 0; b < kernel; b++) {
          const y = row * stride - padding + a;
          const x = column * stride - padding + b;
          // zh: 补的零不用乘。
          // en: Zeros of the padding need no product.
          if (y < 0 || y >= side || x < 0 || x >= side)
            continue;
          for (let c = 0; c < channels; c++)
            for (let m = 0; m < filters; m++)
              visit(
                (row * out + column) * filters + m,
                (y * side + x) * channels + c,
                ((a * kernel + b) * channels + c) *
                  filters +
                  m,
              );
        }
}
