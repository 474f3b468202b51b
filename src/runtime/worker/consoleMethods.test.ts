import { expect, it } from 'vitest';
import type { ConsoleLine } from '../protocol';
import { ConsoleCapture } from './consoleCapture';

function setUp() {
  const clock = { time: 0 };
  const lines: ConsoleLine[] = [];
  const capture = new ConsoleCapture({
    now: () => clock.time,
    send: (sent) => lines.push(...sent),
    keep: () => {},
    context: () => ({ paths: { 'blob:main': 'main.ts' } }),
  });
  const shown = (): unknown[][] =>
    lines.splice(0).map(({ method, data }) => [method, ...(data as unknown[])]);
  return { methods: capture.methods(), shown, lines, clock };
}

it('counts by label, and warns of a label that was never counted', () => {
  const { methods, shown } = setUp();
  const { count, countReset } = methods;
  count?.();
  count?.('a');
  count?.('a');
  countReset?.('a');
  count?.('a');
  count?.(undefined);
  countReset?.('b');
  expect(shown()).toEqual([
    ['log', 'default: 1'],
    ['log', 'a: 1'],
    ['log', 'a: 2'],
    ['log', 'a: 1'],
    ['log', 'default: 2'],
    ['warn', "Count for 'b' does not exist"],
  ]);
});

it('takes time by label, and warns where a timer is missing or there twice', () => {
  const { methods, shown, clock } = setUp();
  const { time, timeLog, timeEnd } = methods;
  time?.('t');
  clock.time = 20;
  timeLog?.('t', '%d', { step: 1 });
  time?.('t');
  clock.time = 30;
  timeEnd?.('t');
  timeEnd?.('t');
  timeLog?.();
  expect(shown()).toEqual([
    ['log', 't: 20.0 ms', '%d', { step: 1 }],
    ['warn', "Timer 't' already exists"],
    ['log', 't: 30.0 ms'],
    ['warn', "Timer 't' does not exist"],
    ['warn', "Timer 'default' does not exist"],
  ]);
});

it('asserts, with specifiers in the reader’s text', () => {
  const { methods, shown } = setUp();
  const { assert } = methods;
  assert?.(true, 'kept quiet');
  assert?.(false);
  assert?.(0, 'loss is %d', NaN, 'after');
  assert?.(null, { loss: 1 });
  expect(shown()).toEqual([
    ['error', 'Assertion failed'],
    ['error', 'Assertion failed: loss is NaN', 'after'],
    ['error', 'Assertion failed', { loss: 1 }],
  ]);
});

it('fills in texts of every method that logs, and of no other', () => {
  const { shown, methods } = setUp();
  const logging = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'group', 'groupCollapsed'];
  for (const name of logging) methods[name]?.('%s!', name);
  methods.groupEnd?.();
  methods.dirxml?.('%s!', 'dirxml');
  methods.dir?.('%s', 'ignored');
  expect(shown()).toEqual([
    ...logging.map((name) => [name, `${name}!`]),
    ['log', 'dirxml!'],
    ['log', '%s'],
  ]);
});

it('traces with the reader’s frames and none of the runtime’s', () => {
  const { methods, lines } = setUp();
  methods.trace?.();
  expect(lines).toEqual([{ id: '0', method: 'trace', data: ['console.trace'], stack: [] }]);
});
