import { chart } from 'lab';

const early = chart('early', {
  x: { field: 'step', scale: 'log' },
  y: 'size',
  color: 'kind',
});
export const turned = chart('turned', {
  x: { field: 'angle', scale: 'linear' },
  y: { field: 'steps', scale: 'log' },
  color: 'method',
});

export function drawEarly(kind: string, sizes: number[]) {
  sizes.forEach((size, i) => {
    if (i < 50 || i % 50 === 0)
      early.line({ step: i + 1, size, kind });
  });
}
