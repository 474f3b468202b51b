import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { openChannel } from './channel';
import { LabEvent, type LabEvent as Event } from './events';

let events: Event[] = [];

async function startRun() {
  vi.resetModules();
  events = [];
  openChannel({ params: {}, seed: 1, emit: (event) => events.push(v.parse(LabEvent, event)) });
  return import('./index');
}

it('leaves a hole where a height is not finite, says so once, and goes on', async () => {
  const { chart } = await startRun();
  const surface = chart('s', { x: 'x', y: 'y', z: 'z' });
  surface.surface([
    { x: 0, y: 0, z: 1 },
    { x: 0, y: 1, z: Number.NaN },
    { x: 1, y: 0, z: Infinity },
    { x: 1, y: 1, z: 2 },
  ]);
  expect(events.map(({ type }) => type)).toEqual(['chart', 'non-finite', 'rows']);
  expect(events[2]).toMatchObject({ mark: 'surface', rows: [{ z: 1 }, { z: 2 }] });
});

it('asks for three axes', async () => {
  const { chart } = await startRun();
  expect(() => chart('s', { x: 'x', y: 'y' }).surface({ x: 0, y: 0, z: 1 })).toThrow('x, y and z');
});
