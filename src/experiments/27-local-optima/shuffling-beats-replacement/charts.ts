import { chart } from 'lab';

const floors = chart('floors', {
  x: { field: 'rate', scale: 'log' },
  y: { field: 'excess', scale: 'log' },
  color: 'order',
});
const within = chart('within', {
  x: 'position',
  y: { field: 'excess', scale: 'log' },
  color: 'order',
});

export function drawFloor(row: {
  rate: number;
  excess: number;
  order: string;
}) {
  floors.line(row);
  floors.dot(row);
}

export function drawWithin(order: string, means: number[]) {
  means.forEach((excess, i) => {
    within.line({ position: i + 1, excess, order });
  });
}
