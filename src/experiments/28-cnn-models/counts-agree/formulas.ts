// zh: 卷积：每个输出通道有 k²C 个权重和 1 个偏置。
// en: Convolution: k²C weights and one bias for each output
// en: channel.
export const convCount = (
  kernel: number,
  channels: number,
  filters: number,
) => filters * (kernel * kernel * channels + 1);

// zh: 全连接：每个输出有一个偏置。
// en: Dense: one bias for each output.
export const denseCount = (inputs: number, units: number) =>
  units * (inputs + 1);
