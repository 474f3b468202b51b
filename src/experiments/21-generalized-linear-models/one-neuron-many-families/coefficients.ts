import type { fit } from './fitting';
import type { Neuron } from './neurons';

// zh: 每个系数的真值、估计、标准误，以及离真值几个标准误。
// zh: 没有答案时，估计和标准误空着；outcome 说明原因。
// en: Each coefficient: truth, estimate, standard error, and
// en: how many of these it is from the truth. Without an
// en: answer they stay empty, and the outcome says why.
export function coefficientsOf(
  { coefficients }: Neuron,
  truth: number[],
  { beta, errors, outcome }: ReturnType<typeof fit>,
) {
  const exists = outcome !== 'separated';
  return coefficients.map((coefficient, j) => ({
    coefficient,
    truth: truth[j],
    estimate: exists ? beta[j] : null,
    error: errors ? errors[j] : null,
    distance: errors
      ? Math.abs(beta[j] - truth[j]) / errors[j]
      : null,
    outcome,
  }));
}
