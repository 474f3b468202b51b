/** What mnist-1d must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Localized } from '../../../data/language';
import type { Claim } from '../../claim';

const given = ['examples', 'steps', 'noise'];

/** The accuracy lies in a band, which was measured; a paper's value is in the chapter's table. */
function accuracy(
  id: string,
  metric: string,
  [min, max]: readonly [number, number],
  rest: { readonly statement: Localized; readonly control: string; readonly source: string },
): Claim {
  return { id, expect: { kind: 'band', metric, min, max }, given, ...rest };
}

export const claims: readonly Claim[] = [
  accuracy('logistic-sees-little', 'logistic-ordered', [0.26, 0.4], {
    statement: {
      zh: '没有隐层，准确率停在三成左右。',
      en: 'Without a hidden layer the accuracy stays near three tenths.',
    },
    control: 'logistic-with-a-hidden-layer',
    source: 'Greydanus20: 0.32; seeds 1-8: 0.300 to 0.356',
  }),
  accuracy('logistic-does-not-care', 'logistic-shuffled', [0.26, 0.4], {
    statement: {
      zh: '逻辑回归给每个点一个权重，不认次序：打乱之后还是三成左右。',
      en: 'Logistic regression has a weight for each point and knows no order: still near three tenths in disorder.',
    },
    control: 'logistic-with-a-hidden-layer',
    source: 'Greydanus20: 0.32; seeds 1-8: 0.295 to 0.349',
  }),
  accuracy('mlp-in-the-middle', 'mlp-ordered', [0.52, 0.66], {
    statement: {
      zh: 'MLP 有了隐层，对一半以上，不到七成。',
      en: 'With hidden layers the MLP is right in more than half of the cases, and in less than seven tenths.',
    },
    control: 'mlp-without-bends',
    source: 'Greydanus20: 0.68; seeds 1-8: 0.571 to 0.610',
  }),
  accuracy('mlp-does-not-care', 'mlp-shuffled', [0.52, 0.66], {
    statement: {
      zh: 'MLP 的输入本来就没有次序：打乱之后，准确率还在同一个范围。',
      en: 'The MLP knows no order of its inputs: in disorder its accuracy lies in the same band.',
    },
    control: 'mlp-tested-in-another-order',
    source: 'symmetry: the columns of the first matrix change places; seeds 1-8: 0.565 to 0.621',
  }),
  accuracy('convolution-gets-near', 'cnn-ordered', [0.78, 0.92], {
    statement: {
      zh: '点按顺序时，CNN 超过四分之三：它假定相邻的点属于一起。',
      en: 'In order the CNN is above three quarters: it assumes that neighbours belong together.',
    },
    control: 'read-in-jumps',
    source: 'Greydanus20: 0.94; seeds 1-8: 0.829 to 0.878',
  }),
  accuracy('disorder-ends-the-lead', 'cnn-shuffled', [0.49, 0.61], {
    statement: {
      zh: '点一打乱，CNN 只对一半多一点。',
      en: 'In disorder the CNN is right only a little more than half of the time.',
    },
    control: 'neighbours-stay',
    source: 'Greydanus20: 0.56; seeds 1-8: 0.537 to 0.566',
  }),
  accuracy('recurrence-gets-near', 'gru-ordered', [0.66, 0.88], {
    statement: {
      zh: '点按顺序时，GRU 超过 65%：它每一步用同样的权重。',
      en: 'In order the GRU is above 65%: it uses the same weights at each step.',
    },
    control: 'read-in-jumps',
    source: 'Greydanus20: 0.91; seeds 1-8: 0.714 to 0.825',
  }),
  accuracy('disorder-ends-recurrence', 'gru-shuffled', [0.45, 0.6], {
    statement: {
      zh: '点一打乱，GRU 只对一半左右。',
      en: 'In disorder the GRU is right only about half of the time.',
    },
    control: 'neighbours-stay',
    source: 'Greydanus20: 0.57; seeds 1-8: 0.488 to 0.557',
  }),
  {
    id: 'no-better-than-the-mlp',
    statement: {
      zh: '打乱之后，CNN 不比 MLP 好。',
      en: 'In disorder the CNN is no better than the MLP.',
    },
    expect: { kind: 'ordering', metric: 'mlp-shuffled', above: 'cnn-shuffled' },
    given,
    control: 'neighbours-stay',
    source:
      'seeds 1-8: 0.565 to 0.621 against 0.537 to 0.566, and on each seed higher, by 0.019 to 0.071',
  },
];
