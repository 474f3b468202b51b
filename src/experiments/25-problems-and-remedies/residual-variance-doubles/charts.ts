import { chart } from 'lab';

const variances = chart('variances', {
  x: 'block',
  y: { field: 'variance', scale: 'log' },
  color: 'join',
});
const gradients = chart('gradients', {
  x: 'block',
  y: { field: 'gradient', scale: 'log' },
  color: 'join',
});

// zh: 第 0 块之后就是输入。
// en: After block 0 stands the input.
export function draw(
  join: string,
  forward: number[],
  backward: number[],
) {
  forward.forEach((variance, block) => {
    const gradient = backward[block];
    variances.line({ block, variance, join });
    gradients.line({ block, gradient, join });
  });
}
