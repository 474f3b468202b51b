import { describe, expect, it } from 'vitest';
import { begin, offered, redo, step, undo, type Act } from './history';

const typed = (at: number, where = 'main.ts', how: Partial<Act> = {}): Act => ({
  kind: 'typed',
  where,
  at,
  ...how,
});
const reset: Act = { kind: 'replaced', at: 0 };

describe('a history', () => {
  it('takes what is typed without a pause for one step, in one file', () => {
    let history = begin('');
    history = step(history, 'a', typed(0));
    history = step(history, 'ab', typed(400));
    history = step(history, 'ab c', typed(1_000));
    history = step(history, 'ab c | d', typed(1_100, 'decay.ts'));
    expect(history.past).toHaveLength(3);
    for (const state of ['ab c', 'ab', '', '']) {
      history = undo(history);
      expect(history.now).toBe(state);
    }
    for (const state of ['ab', 'ab c', 'ab c | d', 'ab c | d']) {
      history = redo(history);
      expect(history.now).toBe(state);
    }
  });

  it('keeps a word that is spelled slowly together, and what is pasted apart', () => {
    let history = begin('');
    history = step(history, 'n', typed(0));
    history = step(history, 'ni', typed(5_000, 'main.ts', { continues: true }));
    history = step(history, 'ni!', typed(5_010, 'main.ts', { alone: true }));
    history = step(history, 'ni!a', typed(5_020));
    expect(undo(history).now).toBe('ni!');
    expect(undo(undo(history)).now).toBe('ni');
    expect(undo(undo(undo(history))).now).toBe('');
  });

  it('offers the way back from what replaced much, and there again', () => {
    let history = step(begin('shipped'), 'mine', typed(0));
    expect(offered(history)).toBeUndefined();
    history = step(history, 'shipped', reset);
    expect(offered(history)).toBe('undo');
    history = undo(history);
    expect([history.now, offered(history)]).toEqual(['mine', 'redo']);
    history = redo(history);
    expect([history.now, offered(history)]).toEqual(['shipped', 'undo']);
  });

  it('forgets what was undone once something else is done, and what is very old', () => {
    let history = undo(step(begin('a'), 'b', reset));
    history = step(history, 'c', typed(0));
    expect(redo(history).now).toBe('c');
    for (let count = 0; count < 1_500; count += 1) history = step(history, `${count}`, reset);
    expect(history.past).toHaveLength(1_000);
  });
});
