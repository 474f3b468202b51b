import { chart } from 'lab';

const fromStart = chart('fromStart', {
  x: 't',
  y: { field: 'loss', scale: 'log' },
  color: 'run',
});
const between = chart('between', {
  x: 't',
  y: 'loss',
  color: 'path',
});

interface Place {
  t: number;
  loss: number;
}

export function drawRun(run: number, places: Place[]) {
  for (const place of places)
    fromStart.line({ ...place, run: `run${run}` });
}

export function drawPath(path: string, places: Place[]) {
  for (const place of places)
    between.line({ ...place, path });
}
