/** What noise-floor-and-decay must show. Bands were measured over seeds 1 to 10. */
import type { Claim } from '../../claim';

/** ησ²d / (2b(2 − η(1 + (d + 1)/b))) for d = 10. */
function floorOf(eta: number, batch: number, noise: number): number {
  return (eta * noise ** 2 * 10) / (2 * batch * (2 - eta * (1 + 11 / batch)));
}

export const claims: readonly Claim[] = [
  {
    id: 'too-small-crawls',
    statement: {
      zh: '太小：三百步之后，比合适的高出二十倍以上。',
      en: 'Too small: after three hundred steps more than twenty times above the right one.',
    },
    expect: { kind: 'ordering', metric: 'tooSmallEnd', above: 'rightEnd', factor: 20 },
    given: ['batch', 'noise'],
    control: 'ten-times-the-steps',
    source: 'seeds 1-10: 0.93 to 1.29 against 0.015 to 0.019',
  },
  {
    id: 'large-settles-high',
    statement: {
      zh: '偏大：不发散，停在公式说的高处。',
      en: 'Large: it does not diverge but settles as high as the formula says.',
    },
    expect: ({ batch, noise }) => {
      const value = floorOf(0.6, Number(batch), Number(noise));
      return { kind: 'equals', metric: 'largeEnd', value, tolerance: 0.2 * value };
    },
    given: ['batch'],
    control: 'exact-gradients',
    source: 'closed form 0.652; seeds 1-10: 0.586 to 0.695',
  },
  {
    id: 'too-large-diverges',
    statement: {
      zh: '太大：1.1 还不到 2/λ = 2，加上抽样噪声就发散了。',
      en: 'Too large: 1.1 is below 2/λ = 2, but with sampling noise it diverges.',
    },
    expect: { kind: 'band', metric: 'tooLargeEnd', min: 1e6, max: 1e13 },
    given: ['batch'],
    control: 'exact-gradients',
    source:
      'border in the mean 2/(1 + 11/8) = 0.842; seeds 1-10: 3.3e10 to 6.0e10, stopped at 1e12',
  },
  {
    id: 'floor-has-a-formula',
    statement: {
      zh: 'η = 0.1 的噪声底是 ησ²d / (2b(2 − η(1 + (d + 1)/b)))。',
      en: 'At η = 0.1 the floor is ησ²d / (2b(2 − η(1 + (d + 1)/b))).',
    },
    expect: ({ batch, noise }) => {
      const value = floorOf(0.1, Number(batch), Number(noise));
      return { kind: 'equals', metric: 'fullFloor', value, tolerance: 0.08 * value };
    },
    control: 'exact-gradients',
    source: 'closed form; 0.0355; seeds 1-10: 0.0350 to 0.0359',
  },
  {
    id: 'half-the-rate-half-the-floor',
    statement: {
      zh: '学习率减半，噪声底约减半。',
      en: 'Half the learning rate, about half the floor.',
    },
    expect: ({ batch }) => {
      const [full, half] = [0.1, 0.05].map((eta) => floorOf(eta, Number(batch), 1));
      const value = (full ?? 0) / (half ?? 1);
      return { kind: 'equals', metric: 'byHalf', value, tolerance: 0.12 };
    },
    control: 'batch-halved-as-well',
    source: 'closed form 2.135; seeds 1-10: 2.10 to 2.17',
  },
  {
    id: 'rate-over-batch-counts',
    statement: {
      zh: '学习率与批量一起减半，噪声底几乎不变。',
      en: 'With half of both rate and batch the floor hardly changes.',
    },
    expect: ({ batch }) => {
      const size = Number(batch);
      const value = floorOf(0.1, size, 1) / floorOf(0.05, size / 2, 1);
      return { kind: 'equals', metric: 'byBoth', value, tolerance: 0.06 };
    },
    control: 'rate-halved-alone',
    source: 'closed form 1.028; seeds 1-10: 1.000 to 1.052',
  },
  {
    id: 'decay-lowers-the-floor',
    statement: {
      zh: '余弦衰减到零，最后比不衰减低十倍以上。',
      en: 'With a cosine to zero the end is more than ten times below that of a constant rate.',
    },
    expect: { kind: 'ordering', metric: 'constantEnd', above: 'cosineEnd', factor: 10 },
    given: ['steps', 'batch', 'noise'],
    control: 'cosine-stays-up',
    source: 'seeds 1-10: 0.032 to 0.050 against 0.0010 to 0.0019',
  },
  {
    id: 'one-over-t-is-near-the-best',
    statement: {
      zh: '1/t：最后离 σ²d/(2bT) 不远，那是用全部样本算最小二乘的水平。',
      en: '1/t: the end is near σ²d/(2bT), what least squares on all of the samples would leave.',
    },
    expect: ({ steps, batch, noise }) => {
      const best = (10 * Number(noise) ** 2) / (2 * Number(batch) * Number(steps));
      return { kind: 'band', metric: 'inverseEnd', min: 0.8 * best, max: 2 * best };
    },
    given: ['steps', 'batch', 'noise'],
    control: 'one-over-t-stays-up',
    source: 'closed form 3.1e-4; seeds 1-10: 3.5e-4 to 5.2e-4',
  },
  {
    id: 'small-from-the-start-remembers',
    statement: {
      zh: '一开始就小：两千步还没忘掉起点，比不衰减的还高。',
      en: 'Small from the start: after two thousand steps it has not forgotten where it began, and is above even the constant rate.',
    },
    expect: { kind: 'ordering', metric: 'tinyEnd', above: 'constantEnd', factor: 1.4 },
    given: ['steps', 'batch', 'noise'],
    control: 'start-at-the-solution',
    source: 'seeds 1-10: 0.077 to 0.106 against 0.032 to 0.050',
  },
];
