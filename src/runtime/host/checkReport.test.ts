import { describe, expect, it } from 'vitest';
import { checkEvents, checkLines } from './checkReport';

describe('checkEvents', () => {
  it('keeps what fits and drops the rest', () => {
    const good = { type: 'report', name: 'loss', value: 1 };
    const rows = Array.from({ length: 30_000 }, () => ({ x: 1 }));
    expect(
      checkEvents([
        good,
        null,
        { type: 'report', name: '', value: 1 },
        { type: 'report', name: 'x', value: '1' },
        { type: 'rows', chart: 'a', mark: 'line', rows },
        { type: 'rows', chart: 'a', mark: 'line', rows: [{ x: NaN }] },
        { type: 'rows', chart: 'a', mark: 'line', rows: [{ x: { html: '<b>' } }] },
        { type: 'done', compilatonError: false },
      ]),
    ).toEqual([good]);
  });

  it('passes on no field that it does not know', () => {
    expect(checkEvents([{ type: 'report', name: 'a', value: 1, codesandbox: true }])).toEqual([
      { type: 'report', name: 'a', value: 1 },
    ]);
  });
});

describe('checkLines', () => {
  it('keeps data and drops what is too deep, too much, or no data', () => {
    const good = {
      id: '0',
      method: 'log',
      data: ['<img src=x onerror=alert(1)>', { a: [1, null] }],
    };
    let deep: unknown = 1;
    for (let i = 0; i < 100; i++) deep = [deep];
    const line = (value: unknown) => ({ id: '1', method: 'log', data: [value] });
    expect(
      checkLines([
        good,
        { ...good, method: 'html' },
        line({ $type: 'html', value: '<b>' }),
        line([{ $type: 'map', size: 1, entries: 5, more: 0 }]),
        line(deep),
        line('x'.repeat(2e6)),
        line(NaN),
        line(undefined),
        line(1n),
      ]),
    ).toEqual([good]);
  });
});
