/** What perceptron-rule must show: exact, since nothing in the default run is random. */
import type { Localized } from '../../../data/language';
import type { Claim } from '../../claim';

function exactly(
  id: string,
  metric: string,
  value: number,
  source: string,
  statement: Localized,
): Claim {
  return { id, statement, expect: { kind: 'equals', metric, value, tolerance: 0 }, source };
}

const byHand = 'exact: whole-number weights from zero, order 00, 01, 10, 11';

export const claims: readonly Claim[] = [
  {
    ...exactly('and-converges', 'andEpochs', 9, byHand, {
      zh: 'AND 在第 9 轮不再犯错：感知机规则收敛了。',
      en: 'AND makes no mistake in epoch 9: the perceptron rule has converged.',
    }),
    given: ['start', 'learningRate', 'epochs'],
    control: 'no-bias',
  },
  {
    ...exactly('and-mistakes', 'andMistakes', 18, byHand, {
      zh: '学会 AND 一共犯了 18 次错。',
      en: 'Learning AND took 18 mistakes.',
    }),
    given: ['start', 'learningRate', 'epochs'],
    control: 'no-bias',
  },
  {
    ...exactly('or-mistakes', 'orMistakes', 9, byHand, {
      zh: '学会 OR 一共犯了 9 次错。',
      en: 'Learning OR took 9 mistakes.',
    }),
    given: ['start', 'learningRate', 'epochs'],
    control: 'no-bias',
  },
  {
    ...exactly('nand-mistakes', 'nandMistakes', 18, byHand, {
      zh: 'NAND 与 AND 一样，犯了 18 次错：它是 AND 的反面。',
      en: 'NAND takes 18 mistakes as AND does: it is its mirror image.',
    }),
    given: ['start', 'learningRate', 'epochs'],
    control: 'no-bias',
  },
  {
    ...exactly('xor-never-stops', 'xorLastMistakes', 4, byHand, {
      zh: 'XOR 到最后一轮，四个样本仍然全错。',
      en: 'In the last epoch of XOR all four samples are still wrong.',
    }),
    given: ['start', 'learningRate', 'epochs'],
    control: 'product-as-an-input',
  },
  {
    ...exactly('xor-returns', 'xorDrift', 0, byHand, {
      zh: 'XOR 的权重每过一轮就回到出发点：再学多久也一样。',
      en: 'The weights of XOR are back where they started after every epoch: more time changes nothing.',
    }),
    given: ['start', 'learningRate', 'epochs'],
    control: 'product-as-an-input',
  },
  {
    ...exactly('fourteen-of-sixteen', 'learnedOf2', 14, 'Minsky69; all 16 functions tried', {
      zh: '两个输入的 16 个布尔函数里，感知机学得会 14 个；剩下的是 XOR 与 XNOR。',
      en: 'Of the 16 Boolean functions of two inputs the perceptron learns 14; XOR and XNOR are left.',
    }),
    control: 'product-as-an-input',
  },
  {
    ...exactly('few-of-three', 'learnedOf3', 104, 'Minsky69; all 256 functions tried', {
      zh: '三个输入时，256 个函数里学得会的只有 104 个。',
      en: 'With three inputs it learns only 104 of the 256 functions.',
    }),
    control: 'no-bias',
  },
];
