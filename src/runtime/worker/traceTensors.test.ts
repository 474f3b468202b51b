import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_MILLISECONDS, MOST_TENSORS, traceTensors, type TensorTracker } from './traceTensors';

const calls: string[] = [];
let clock = 0;
let next = 0;

function engine(): TensorTracker {
  return {
    trackTensor: ({ id }, backend) => void calls.push(`track ${id} ${String(backend)}`),
    disposeTensor: ({ id }) => void calls.push(`dispose ${id}`),
  };
}

/** Makes a tensor as if from that line. */
function make(tracker: TensorTracker, line: number): { id: number } {
  const stack = `Error\n    at lib (blob:null/tf:1:1)\n    at blob:null/a:${line}:3`;
  vi.stubGlobal(
    'Error',
    class {
      stack = stack;
    },
  );
  const tensor = { id: next++ };
  tracker.trackTensor(tensor, 'cpu');
  vi.unstubAllGlobals();
  return tensor;
}

beforeEach(() => {
  calls.length = 0;
  clock = next = 0;
});

function trace(tracker: TensorTracker, onEnough = (): void => undefined) {
  const paths = { 'blob:null/a': 'main.ts' };
  return traceTensors(tracker, { paths, now: () => clock, onEnough });
}

describe('traceTensors', () => {
  it('lists the lines whose tensors are alive, most first, and lets the engine do its part', () => {
    const tracker = engine();
    const leaks = trace(tracker);
    for (let i = 0; i < 3; i++) make(tracker, 12);
    for (let i = 0; i < 5; i++) make(tracker, 7);
    tracker.disposeTensor(make(tracker, 9));
    expect(leaks()).toEqual([
      { path: 'main.ts', line: 7, count: 5 },
      { path: 'main.ts', line: 12, count: 3 },
    ]);
    expect(calls.filter((call) => call.startsWith('track'))).toHaveLength(9);
    expect(calls.at(-1)).toBe('dispose 8');
    expect(calls[0]).toBe('track 0 cpu');
  });

  it('leaves out lines with few beside one with many', () => {
    const tracker = engine();
    const leaks = trace(tracker);
    make(tracker, 1);
    for (let i = 0; i < 300; i++) make(tracker, 2);
    expect(leaks()).toEqual([{ path: 'main.ts', line: 2, count: 300 }]);
  });

  it('lists nothing of tensors that no line of the reader made', () => {
    const tracker = engine();
    const leaks = traceTensors(tracker, { paths: {}, now: () => 0, onEnough: () => undefined });
    make(tracker, 1);
    expect(leaks()).toEqual([]);
  });

  it('has enough, once, after many tensors or a long time', () => {
    const many = vi.fn();
    const tracker = engine();
    trace(tracker, many);
    for (let i = 0; i < MOST_TENSORS + 10; i++) tracker.trackTensor({ id: i }, 'cpu');
    expect(many).toHaveBeenCalledOnce();

    const long = vi.fn();
    const slow = engine();
    trace(slow, long);
    make(slow, 1);
    expect(long).not.toHaveBeenCalled();
    clock = MOST_MILLISECONDS;
    make(slow, 1);
    make(slow, 1);
    expect(long).toHaveBeenCalledOnce();
  });
});
