import { describe, expect, it } from 'vitest';
import { parseHostMessage } from './protocol';

const envelope = { $id: 1, codesandbox: true };
const line = { id: '0', method: 'log', data: ['<b>', { a: [1, null] }] };
const lines = (...all: unknown[]) => ({ type: 'console-lines', run: 1, lines: all, dropped: 0 });

describe('what the page hears', () => {
  it.each([
    { type: 'run-started', run: 1, backend: 'cpu' },
    { type: 'lab', run: 1, events: [{ type: 'report', name: 'loss', value: 1 }] },
    lines(line),
    { type: 'run-ended', run: 1, status: 'done', elapsed: 3, leakedTensors: 0 },
  ])('is the report without its envelope: $type', (report) => {
    expect(parseHostMessage({ ...envelope, ...report })).toEqual(report);
  });

  it.each(['status', 'success', 'done'])('is that the host answers: %s', (type) => {
    expect(parseHostMessage({ ...envelope, type })).toEqual({ type });
  });

  it.each<[string, unknown]>([
    ["another of Sandpack's messages", { type: 'action', action: 'show-error' }],
    ['no message', 'done'],
    ['an event that lab does not know', { type: 'lab', run: 1, events: [{ type: 'html' }] }],
    ['a console method that there is not', lines({ ...line, method: 'html' })],
    ['a line in more groups than are shown', lines({ ...line, depth: 9 })],
    ['a value that is no data', lines({ ...line, data: [{ a: undefined }] })],
    ['a line of too many values', lines({ ...line, data: Array.from({ length: 51 }, () => 0) })],
    ['a batch of too many lines', lines(...Array.from({ length: 2_001 }, () => line))],
    ['a run that ended otherwise', { type: 'run-ended', run: 1, status: 'lost', elapsed: 1 }],
  ])('is not %s', (_, message) => {
    expect(parseHostMessage(message)).toBeUndefined();
  });
});
