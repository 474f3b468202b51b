import { chart } from 'lab';

const costs = chart('costs', {
  x: 'inputCount',
  y: { field: 'multiplications', scale: 'log' },
  color: 'mode',
});

export function drawCosts(
  inputCount: number,
  forward: number,
  reverse: number,
) {
  if (inputCount % 3 !== 1) return;
  costs.line([
    {
      inputCount,
      multiplications: forward,
      mode: 'forward',
    },
    {
      inputCount,
      multiplications: reverse,
      mode: 'reverse',
    },
  ]);
}

export function drawRule(inputCount: number) {
  costs.rule({ inputCount });
}
