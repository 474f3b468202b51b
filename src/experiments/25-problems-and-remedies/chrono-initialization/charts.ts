import {
  chart,
  random,
  report,
  seed,
  type Random,
} from 'lab';
import { units } from './network';

const memory = chart('memory', {
  x: 'unit',
  y: 'timeConstant',
  color: 'run',
});
export const accuracyCurve = chart('training', {
  x: 'step',
  y: { field: 'accuracy', domain: [0.3, 1] },
  color: 'run',
});
export const trace = chart('trace', {
  x: 'time',
  y: { field: 'accuracy', domain: [0.3, 1] },
  color: 'run',
});
accuracyCurve.rule({ accuracy: 0.5 });
trace.rule({ accuracy: 0.5 });

export const everyUnit = (
  draw: (rng: Random) => number,
) => {
  const rng = random(seed + 1);
  return Array.from({ length: units }, () => draw(rng));
};

// zh: 门 σ(b) 每一步留下这么大的一份，所以时间常数是
// zh: 1/(1 − σ(b))，也就是 1 + exp(b) 步。
// en: A gate keeps the share σ(b) at each step, so its time
// en: constant is 1/(1 − σ(b)), which is 1 + exp(b) steps.
export function showMemory(run: string, biases: number[]) {
  const steps = biases
    .map((bias) => 1 + Math.exp(bias))
    .sort((a, b) => a - b);
  steps.forEach((timeConstant, i) => {
    memory.dot({ unit: i + 1, timeConstant, run });
  });
  report(`${run}Memory`, Math.max(...steps));
}
