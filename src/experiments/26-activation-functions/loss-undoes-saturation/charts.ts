import { chart } from 'lab';
import { gradientAt, names } from './losses';

const gradients = chart('gradients', {
  x: 'z',
  y: { field: 'size', scale: 'log' },
  color: 'loss',
});
const accuracies = chart('accuracies', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'loss',
});
const weights = chart('weights', {
  x: 'step',
  y: 'weight',
  color: 'loss',
});

export function drawGradients() {
  for (const loss of names) {
    for (let z = -12; z <= 10; z += 0.5) {
      const size = Math.abs(gradientAt(loss, z));
      if (size > 0) gradients.line({ z, size, loss });
    }
  }
}

export function drawStep(
  loss: string,
  step: number,
  accuracy: number,
  weight: number,
) {
  accuracies.line({ step, accuracy, loss });
  weights.line({ step, weight, loss });
}
