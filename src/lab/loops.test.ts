/** How loops tell of a run, and when they let go of memory. */
import { beforeEach, expect, it, vi } from 'vitest';
import { openChannel } from './channel';

let told: string[] = [];

async function startRun() {
  vi.resetModules();
  told = [];
  openChannel({
    params: {},
    seed: 1,
    emit: (event) => event.type === 'progress' && told.push(`${event.done}/${event.total}`),
    memory: { open: () => told.push('open'), close: () => told.push('close') },
  });
  return import('./loops');
}

let lab: Awaited<ReturnType<typeof startRun>>;
beforeEach(async () => {
  lab = await startRun();
});

it('counts from 1, and lets go of each step before it tells of it', () => {
  expect([...lab.steps(2)]).toEqual([1, 2]);
  expect(told).toEqual(['open', 'close', '1/2', 'open', 'close', '2/2']);
});

it('tells of nested loops as one', () => {
  for (const name of lab.inTurn(['a', 'b'])) for (const step of lab.steps(3)) void [name, step];
  expect(told.filter((one) => one.includes('/'))).toEqual(
    ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6'],
  );
});

it('lets go when a turn ends early, or fails', () => {
  for (const step of lab.steps(3)) if (step === 1) break;
  expect(told).toEqual(['open', 'close']);
  told.length = 0;
  expect(() => {
    for (const step of lab.steps(3)) throw new Error(String(step));
  }).toThrow('1');
  expect(told).toEqual(['open', 'close']);
  told.length = 0;
  expect([...lab.steps(1)]).toEqual([1]);
  expect(told.at(-1)).toBe('1/1');
});
