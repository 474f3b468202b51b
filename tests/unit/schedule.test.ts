/** Stages of `npm test` share the cores, keep their order, and wait for what they need. */
import { schedule } from '../../scripts/schedule.mjs';
import type { Stage } from '../../scripts/stages.mjs';

const stage = (name: string, more: Partial<Stage> = {}): Stage => ({ name, command: [], ...more });

/** Runs stages that take a tick each, and writes down who ran beside whom. */
async function run(stages: readonly Stage[], failing: readonly string[] = []) {
  const now = new Set<string>();
  const seen: string[] = [];
  const outcomes = await schedule(stages, 2, async (current) => {
    now.add(current.name);
    seen.push([...now].join('+'));
    await new Promise((settle) => setTimeout(settle, 5));
    now.delete(current.name);
    const state = failing.includes(current.name) ? ('failed' as const) : ('passed' as const);
    return { stage: current, state, seconds: 0, output: '' };
  });
  return { seen, states: Object.fromEntries(outcomes.map((o) => [o.stage.name, o.state])) };
}

test('two run at a time, in the order of the list', async () => {
  const { seen } = await run([stage('a'), stage('b'), stage('c')]);
  expect(seen[0]).toBe('a');
  expect(seen[1]).toBe('a+b');
  expect(seen.every((names) => names.split('+').length <= 2)).toBe(true);
  expect(seen).toHaveLength(3);
});

test('what is ready goes ahead of what waits', async () => {
  const { seen } = await run([stage('a'), stage('b', { needs: ['a'] }), stage('c')]);
  expect(seen.slice(0, 2)).toEqual(['a', 'a+c']);
});

test('one that needs every core runs by itself, after all before it', async () => {
  const { seen } = await run([stage('a'), stage('b'), stage('c', { alone: true }), stage('d')]);
  expect(seen).toEqual(['a', 'a+b', 'c', 'd']);
});

test('what needs a stage that failed is skipped, and what needs that as well', async () => {
  const stages = [stage('a'), stage('b', { needs: ['a'] }), stage('c', { needs: ['b'] })];
  const { states } = await run([...stages, stage('d')], ['a']);
  expect(states).toEqual({ a: 'failed', b: 'skipped', c: 'skipped', d: 'passed' });
});

test('a stage that was not asked for holds nothing up', async () => {
  const { states } = await run([stage('b', { needs: ['a'] })]);
  expect(states).toEqual({ b: 'passed' });
});

test('a circle is an error, not a wait', async () => {
  const circle = [stage('a', { needs: ['b'] }), stage('b', { needs: ['a'] })];
  await expect(run(circle)).rejects.toThrow('wait for each other: a, b');
});
