/** What mnist-1d must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'logistic-sees-little',
    statement: {
      zh: '没有隐层，准确率停在三成左右。论文是 32%。',
      en: 'Without a hidden layer the accuracy stays near three tenths; published: 32%.',
    },
    expect: { kind: 'band', metric: 'logistic-ordered', min: 0.26, max: 0.37 },
    source: 'Greydanus20: 0.32; seeds 1-8: 0.296 to 0.324',
  },
  {
    id: 'mlp-in-the-middle',
    statement: {
      zh: 'MLP 学了 500 步，过半。论文的 MLP 是 68%。',
      en: 'After 500 steps the MLP is past one half; published: 68%.',
    },
    expect: { kind: 'band', metric: 'mlp-ordered', min: 0.5, max: 0.68 },
    source: 'Greydanus20: 0.68; seeds 1-8: 0.557 to 0.608',
  },
  {
    id: 'convolution-gets-near',
    statement: {
      zh: 'CNN 学了 500 步，超过四分之三。论文学几千步，是 94%。',
      en: 'After 500 steps the CNN is above three quarters; published, after thousands of steps: 94%.',
    },
    expect: { kind: 'band', metric: 'cnn-ordered', min: 0.75, max: 0.94 },
    source: 'Greydanus20: 0.94; seeds 1-8: 0.796 to 0.852',
  },
  {
    id: 'convolution-leads',
    statement: {
      zh: '点按顺序时，CNN 的准确率是 MLP 的 1.25 倍以上。',
      en: 'With the points in order the CNN is right more than 1.25 times as often as the MLP.',
    },
    expect: { kind: 'ordering', metric: 'cnn-ordered', above: 'mlp-ordered', factor: 1.25 },
    source: 'seeds 1-8, all holding: 0.796 to 0.852 against 0.557 to 0.608',
  },
  {
    id: 'disorder-ends-the-lead',
    statement: {
      zh: '点一打乱，CNN 掉到 MLP 的水平。论文是 56%。',
      en: 'In disorder the CNN falls to the level of the MLP; published: 56%.',
    },
    expect: { kind: 'band', metric: 'cnn-shuffled', min: 0.5, max: 0.67 },
    source: 'Greydanus20: 0.56; seeds 1-8: 0.544 to 0.607',
  },
  {
    id: 'mlp-does-not-care',
    statement: {
      zh: 'MLP 的输入本来就没有次序，打乱与否，结果只差随机起伏。',
      en: 'The MLP knows no order of its inputs, so disorder makes no more difference to it than chance.',
    },
    expect: { kind: 'band', metric: 'mlp-shuffled', min: 0.5, max: 0.68 },
    source: 'symmetry: the columns of the first matrix change places; seeds 1-8: 0.551 to 0.611',
  },
];
