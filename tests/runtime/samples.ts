/** A program with what a console shows in its own way, and how it is shown in every engine. */
import { expect } from '@playwright/test';
import { linesOf } from './fixture';
import type { Outcome } from './harness';

export const samples = `import * as tf from '@tensorflow/tfjs';
console.log('epoch %d loss %s', 3, 0.5);
console.table([{ step: 1, loss: 0.5 }, { step: 2, loss: NaN }]);
console.table({ sgd: { loss: 1 } });
console.table([[1, 2], [3, 4]]);
console.table(tf.tensor2d([[0.1, 1e-9]]));
console.log(-0, new Map([['a', 1]]), new Set([1]), new Date(0), /x/);
console.group('a'); console.log('b'); console.groupEnd(); console.log('c');
tf.tensor1d([1e-9]).print();
function inner() { console.trace('here'); }
inner();
console.clear();`;

export function expectSamples(outcome: Outcome): void {
  expect(outcome.ended).toMatchObject({ status: 'done' });
  const table = (columns: string[], ...rows: unknown[][]): object => ({
    $type: 'table',
    columns,
    rows,
    more: 0,
    moreColumns: 0,
  });
  expect(linesOf(outcome)).toEqual([
    ['epoch 3 loss 0.5'],
    [table(['step', 'loss'], [0, 1, 0.5], [1, 2, { $type: 'number', value: 'NaN' }])],
    [table(['loss'], ['sgd', 1])],
    [table(['0', '1'], [0, 1, 2], [1, 3, 4])],
    [table(['0', '1'], [0, 0.1, 1e-9])],
    [
      { $type: 'number', value: '-0' },
      { $type: 'map', size: 1, entries: [['a', 1]], more: 0 },
      { $type: 'set', size: 1, values: [1], more: 0 },
      { $type: 'date', value: '1970-01-01T00:00:00.000Z' },
      { $type: 'regexp', value: '/x/' },
    ],
    ['a'],
    ['b'],
    ['c'],
    ['Tensor\n    [1e-9]'],
    ['here'],
    [],
  ]);
  const lines = outcome.reports.flatMap((report) =>
    report.type === 'console-lines' ? report.lines : [],
  );
  expect(lines.map(({ depth = 0 }) => depth)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  expect(lines.at(-1)?.method).toBe('clear');
  expect(lines.at(-2)).toMatchObject({
    method: 'trace',
    stack: [/^inner \(main\.ts:10:\d+\)$/, /^main\.ts:11:\d+$/].map((place) =>
      expect.stringMatching(place),
    ),
  });
}
