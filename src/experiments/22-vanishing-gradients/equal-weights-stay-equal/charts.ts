import { chart } from 'lab';

const losses = chart('losses', {
  x: 'step',
  y: 'loss',
  color: 'start',
});
const spreads = chart('spreads', {
  x: 'step',
  y: { field: 'spread', scale: 'log' },
  color: 'start',
});
export function drawStep(
  start: string,
  step: number,
  loss: number,
  spread: number,
) {
  if (step % 10 !== 1) return;
  losses.line({ start, step, loss });
  if (spread > 0) spreads.line({ start, step, spread });
}
