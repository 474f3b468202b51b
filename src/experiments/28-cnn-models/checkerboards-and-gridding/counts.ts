export const ones = (count: number) =>
  Array<number>(count).fill(1);

// zh: 转置卷积（一维）：每个输入乘着核铺到输出上，相邻两个输入
// zh: 隔 stride 格，重叠处相加。
// en: A transposed convolution along one axis: each input, times
// en: the kernel, is laid on the output; neighbours lie stride
// en: cells apart and add up where they overlap.
export function layOut(
  inputs: number[],
  kernel: number[],
  stride: number,
) {
  const length =
    (inputs.length - 1) * stride + kernel.length;
  const output = Array<number>(length).fill(0);
  inputs.forEach((value, at) =>
    kernel.forEach((weight, i) => {
      output[at * stride + i] += value * weight;
    }),
  );
  return output;
}

// zh: 先放大再卷积：每格抄 stride 份，核一格一格地滑。
// en: Resize, then convolve: each cell is copied stride times,
// en: and the kernel moves one cell at a time.
export function resizeAndConvolve(
  inputs: number[],
  kernel: number[],
  stride: number,
) {
  const large = inputs.flatMap((value) =>
    Array.from({ length: stride }, () => value),
  );
  return large
    .slice(kernel.length - 1)
    .map((_, at) =>
      kernel.reduce(
        (sum, weight, i) => sum + weight * large[at + i],
        0,
      ),
    );
}

// zh: 离两端足够远的输出。
// en: Outputs far enough from both ends.
export const inside = (output: number[], kernel: number) =>
  output.slice(kernel - 1, output.length - kernel + 1);

// zh: 输入和权重全是 1：中间的输出铺几次？两个方向各数一遍，
// zh: 乘起来。
// en: With inputs and weights of one: how often is an output
// en: in the middle laid on? Count each axis, then multiply.
export function laysOf(kernel: number, stride: number) {
  const lays = layOut(ones(8), ones(kernel), stride);
  const times = inside(lays, kernel);
  const fewest = Math.min(...times) ** 2;
  const most = Math.max(...times) ** 2;
  return { fewest, most, ratio: most / fewest };
}

// zh: 几层膨胀卷积叠起来，一个输出到每个输入有几条路？核每边 3
// zh: 格，格与格隔 dilation。
// en: Through a stack of dilated layers, on how many paths does
// en: an output see each input? Kernels of 3, dilation apart.
export function pathsThrough(dilations: number[]) {
  return dilations.reduce(
    (paths, dilation) => {
      const gap = Array<number>(dilation - 1).fill(0);
      return layOut(paths, [1, ...gap, 1, ...gap, 1], 1);
    },
    [1],
  );
}

export function fieldOf(stack: string) {
  const paths = pathsThrough(stack.split(',').map(Number));
  const seen = paths.filter((count) => count > 0).length;
  const side = paths.length;
  return { side, seenShare: (seen / side) ** 2 };
}
