import { expect, it } from 'vitest';
import { fixture } from '../fixture';
import { initialRunState, type RunState } from '../runState';
import { defaultSettings } from '../settings';
import type { Task } from './brief';
import { taskState, type Standing } from './taskState';

const start = defaultSettings(fixture);
const shipped = fixture.files;
const task: Task = { files: ['main.ts'], claim: 'falls', want: 'fails' };

function ran(last: number, by: Partial<RunState> = {}): RunState {
  const metrics = { last, first: 1 };
  return { ...initialRunState, status: 'done', run: 1, settings: start, metrics, ...by };
}

function standing(by: Partial<Standing> = {}): Standing {
  const none = { state: initialRunState, isForeign: false };
  return { experiment: fixture, shipped, files: shipped, ...none, ...by };
}

const edited = (name: string) => ({ ...shipped, [name]: '// edited' });

it('is open until a run has ended', () => {
  const open = { kind: 'open', why: 'no-run' };
  expect(taskState(task, start, standing())).toEqual(open);
  const state = ran(0.9, { status: 'running' });
  expect(taskState(task, start, standing({ state }))).toEqual(open);
});

it('is reached by a run in which the claim is what it should be', () => {
  expect(taskState(task, start, standing({ state: ran(0.9) })).kind).toBe('reached');
  expect(taskState(task, start, standing({ state: ran(0.01) }))).toEqual({
    kind: 'open',
    why: 'holds',
  });
  const hold = { ...task, want: 'holds' } as const;
  expect(taskState(hold, start, standing({ state: ran(0.01) })).kind).toBe('reached');
});

it('names the files that were changed and may not be', () => {
  const files = { ...edited('decay.ts'), 'main.ts': '// edited' };
  expect(taskState(task, start, standing({ files, state: ran(0.9) }))).toEqual({
    kind: 'forbidden',
    files: ['decay.ts'],
  });
});

it('measures changes from what the link brought', () => {
  const brought = { ...start, files: { 'decay.ts': '// of the sender' } };
  const files = { ...shipped, 'decay.ts': '// of the sender', 'main.ts': '// mine' };
  const settings = { ...start, files: { ...brought.files, 'main.ts': '// mine' } };
  expect(taskState(task, brought, standing({ files, state: ran(0.9, { settings }) })).kind).toBe(
    'reached',
  );
  expect(taskState(task, brought, standing({ files: shipped })).kind).toBe('forbidden');
});

it('does not count a run of code that may not be, once that is undone', () => {
  const settings = { ...start, files: { 'decay.ts': '// edited' } };
  expect(taskState(task, start, standing({ state: ran(0.9, { settings }) }))).toEqual({
    kind: 'open',
    why: 'no-run',
  });
});

it('counts neither a control, nor a moved condition, nor a result of an earlier visit', () => {
  const under = ran(0.9, { control: 'nothing-decays' });
  const moved = ran(0.9, { used: { rate: 0.5 } });
  expect(taskState(task, start, standing({ state: under }))).toMatchObject({ why: 'control' });
  expect(taskState(task, start, standing({ state: moved }))).toMatchObject({ why: 'condition' });
  expect(taskState(task, start, standing({ state: ran(0.9), isForeign: true }))).toMatchObject({
    why: 'no-run',
  });
});

it('says so where the experiment no longer has the claim', () => {
  expect(taskState({ ...task, claim: 'gone' }, start, standing()).kind).toBe('gone');
});
