import { chart } from 'lab';
import type { survey } from './paths';

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

type Places = ReturnType<typeof survey>['places'];

export const drawFromStart = (
  run: string,
  places: Places,
) =>
  fromStart.line(
    places.map((place) => ({ ...place, run })),
  );

export const drawPath = (path: string, places: Places) =>
  between.line(places.map((place) => ({ ...place, path })));
