/** What skip-gram-factors-pmi must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'products-follow-pmi',
    statement: {
      zh: '内积与另一份语料的 PMI 的相关在 0.83 与 0.94 之间。',
      en: 'The products correlate with the PMI of a second corpus between 0.83 and 0.94.',
    },
    expect: { kind: 'band', metric: 'correlation', min: 0.83, max: 0.94 },
    given: ['size', 'power', 'negatives'],
    control: 'no-negatives',
    source: 'Levy14; seeds 1-8: 0.866 to 0.902, median 0.889',
  },
  {
    id: 'shift-is-ln-k',
    statement: {
      zh: 'k = {negatives} 时，内积平均比 PMI 低 ln {negatives}。',
      en: 'With k = {negatives} the products lie below PMI by ln {negatives} on average.',
    },
    expect: ({ negatives }) => ({
      kind: 'equals',
      metric: 'shift',
      value: -Math.log(Number(negatives)),
      tolerance: 0.05,
    }),
    given: ['size', 'power'],
    control: 'negatives-weigh-as-one',
    source: 'Levy14, closed form −ln k; seeds 1-8: −1.607 to −1.601 against −1.609',
  },
  {
    id: 'neighbours-are-of-a-kind',
    statement: {
      zh: '36 个词里至少八成，最近的邻居是同类词；瞎猜约两成。',
      en: 'For at least eight in ten of the 36 words the nearest word is of the same kind; chance is about two in ten.',
    },
    expect: { kind: 'band', metric: 'purity', min: 0.8, max: 1 },
    given: ['size', 'power', 'negatives'],
    control: 'shuffled-corpus',
    source: 'seeds 1-8: 0.861 to 1, median 1; closed form of chance: 0.2',
  },
  {
    id: 'analogies-come-out',
    statement: {
      zh: '“cat 之于 cats，如 dog 之于什么”，三十题至少对二十七题，题目里的词也不必排除。',
      en: '“cat is to cats as dog is to what”: at least 27 of 30 right, with the words asked about allowed as answers.',
    },
    expect: { kind: 'band', metric: 'analogiesAmongAll', min: 0.9, max: 1 },
    given: ['size', 'power', 'negatives'],
    control: 'no-agreement',
    source: 'seeds 1-8: 1 in all',
  },
  {
    id: 'fits-its-own-corpus-better',
    statement: {
      zh: '与训练语料自己的 PMI 相关更高，高出百分之一以上：连它的抽样误差也学了一点。',
      en: 'The training corpus’ own PMI is followed more closely, by more than one part in a hundred: some of its sampling error is learned too.',
    },
    expect: { kind: 'ordering', metric: 'ownCorrelation', above: 'correlation', factor: 1.01 },
    given: ['size', 'power', 'negatives'],
    control: 'second-corpus-is-the-first',
    source: 'seeds 1-8: 0.899 to 0.936 against 0.866 to 0.902',
  },
];
