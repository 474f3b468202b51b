/** What loss-landscape must show: rescaled layers compute the same function, and only raw pictures change. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'same-function',
    statement: {
      zh: '一层乘 α、下一层除以 α，网络的输出不变：最大的差不到最大输出的百万分之一。',
      en: 'One layer times α and the next divided by α leave the output as it was: the greatest difference is below a millionth of the greatest output.',
    },
    expect: { kind: 'equals', metric: 'outputDifference', value: 0, tolerance: 1e-6 },
    control: 'second-layer-as-it-was',
    source: 'closed form: ReLU is homogeneous; in float32, seeds 1-12: 4.1e-8 to 1.2e-7',
  },
  {
    id: 'raw-curvature-changes',
    statement: {
      zh: '沿同样的原始随机方向，缩放之后的平均曲率是之前的 3 倍以上。',
      en: 'Along the same raw random directions, the mean curvature after rescaling is more than 3 times that before.',
    },
    expect: {
      kind: 'ordering',
      metric: 'rawRescaledCurvature',
      above: 'rawCurvature',
      factor: 3,
    },
    given: ['alpha', 'blocks', 'skip'],
    control: 'without-rescaling',
    source: 'seeds 1-12, all holding: 4.99 to 128 times, median 30',
  },
  {
    id: 'raw-picture-changes',
    statement: {
      zh: '原始方向的截线画出来也不同：两条之差最大达到较高一条高度的三成以上。',
      en: 'The raw cuts look different too: somewhere they differ by more than three tenths of the height of the higher one.',
    },
    expect: { kind: 'band', metric: 'rawSliceGap', min: 0.3, max: 1 },
    given: ['alpha', 'blocks', 'skip'],
    control: 'without-rescaling',
    source: 'seeds 1-12: 0.40 to 0.99, median 0.94',
  },
  {
    id: 'normalised-curvature-stays',
    statement: {
      zh: '方向按滤波器归一化之后，缩放前后的平均曲率之比是 1，误差不超过千分之一。',
      en: 'With filter-normalised directions the mean curvature after rescaling, over that before, is 1 within a thousandth.',
    },
    expect: { kind: 'equals', metric: 'normalisedCurvatureRatio', value: 1, tolerance: 1e-3 },
    control: 'without-normalisation',
    source: 'closed form: 1; in float32, seeds 1-12: 0.99999 to 1.00002',
  },
  {
    id: 'normalised-picture-stays',
    statement: {
      zh: '归一化方向的两条截线处处重合，相差不到最大高度的十万分之一。',
      en: 'The two normalised cuts coincide everywhere, to within a hundred-thousandth of the greatest height.',
    },
    expect: { kind: 'equals', metric: 'normalisedSliceGap', value: 0, tolerance: 1e-5 },
    control: 'without-normalisation',
    source: 'closed form: 0; in float32, seeds 1-12: 4.7e-8 to 2.7e-7',
  },
  {
    id: 'trained',
    statement: {
      zh: '画的确实是谷底附近：训练之后的损失在 0.0002 与 0.06 之间。',
      en: 'The picture is of the bottom of a valley: after training the loss is between 0.0002 and 0.06.',
    },
    expect: { kind: 'band', metric: 'trainedLoss', min: 0.0002, max: 0.06 },
    given: ['blocks', 'skip'],
    control: 'untrained',
    source: 'seeds 1-12: 0.00074 to 0.023',
  },
];
