import { expect, it } from 'vitest';
import { fixture } from './fixture';
import { emptyBook, reduceKept, type Book, type KeptAct } from './kept';
import { defaultSettings, settingsUnder, type Settings } from './settings';

const [control] = fixture.controls;
if (!control) throw new Error('the fixture has a control');

const start = emptyBook(defaultSettings(fixture));

function after(acts: readonly KeptAct[], book: Book = start): Book {
  return acts.reduce(reduceKept, book);
}

function typed(file: string, code: string, at = 0): KeptAct {
  return { type: 'type', file, code, shipped: 'shipped', how: {}, at };
}

const now = (book: Book): Settings => book.history.now.settings;
const undo: KeptAct = { type: 'undo' };
const redo: KeptAct = { type: 'redo' };
const reset: KeptAct = { type: 'replace', by: defaultSettings(fixture), own: true };
const putIn: KeptAct = {
  type: 'put-in',
  control,
  claim: 'falls',
  under: settingsUnder(control, fixture, fixture.files),
};

it('leads back through files, knobs and a reset, in the order of time', () => {
  const mine = after([
    typed('main.ts', 'a', 0),
    typed('decay.ts', 'b', 10),
    { type: 'turn', by: { params: { rate: 0.5 } }, at: 20 },
    { type: 'turn', by: { params: { rate: 0.6 } }, at: 30 },
  ]);
  const empty = after([reset], mine);
  expect(now(empty)).toEqual(defaultSettings(fixture));
  const back = after([undo], empty);
  expect(now(back)).toEqual(now(mine));
  expect(back.revisit).toEqual(['main.ts', 'decay.ts']);
  expect(now(after([undo], back))).toMatchObject({ files: { 'decay.ts': 'b' }, params: {} });
  const first = after([undo, undo], back);
  expect(now(first).files).toEqual({ 'main.ts': 'a' });
  expect(first.revisit).toEqual(['decay.ts']);
  expect(now(after([undo], first)).files).toEqual({});
  expect(now(after([redo, redo, redo], first))).toEqual(now(empty));
});

it('counts a file that is as shipped for no edit', () => {
  expect(now(after([typed('main.ts', 'a'), typed('main.ts', 'shipped')])).files).toEqual({});
});

it('takes a control back by undo, with all that it had put aside', () => {
  const mine = after([typed('main.ts', 'mine')]);
  const broken = after([putIn], mine);
  expect(broken.history.now).toMatchObject({ origin: 'control', touched: false });
  const back = after([undo], broken);
  expect(back.history.now).toEqual(mine.history.now);
  expect(after([{ type: 'take-back' }], broken).history.now).toEqual(mine.history.now);
  // And what was taken back comes again.
  expect(after([{ type: 'take-back' }, undo], broken).history.now.put?.control).toBe(control);
});

it('stores nothing of a link that is only looked at, and all once something was stored', () => {
  const settings = { ...defaultSettings(fixture), files: { 'main.ts': 'theirs' } };
  const link = after([{ type: 'open-link', settings }]);
  expect(link.history.now).toMatchObject({ origin: 'link', touched: false });
  expect(after([undo], link)).toBe(link);
  expect(after([putIn, undo], link).history.now.touched).toBe(false);
  expect(after([typed('main.ts', 'both'), undo], link).history.now).toMatchObject({
    settings,
    touched: true,
  });
});

it('a link that comes later can be undone: what was typed is not lost', () => {
  const settings = { ...defaultSettings(fixture), files: { 'main.ts': 'theirs' } };
  const book = after([typed('main.ts', 'mine'), { type: 'open-link', settings }, undo]);
  expect(book.history.now).toMatchObject({ origin: 'here', touched: true });
  expect(now(book).files).toEqual({ 'main.ts': 'mine' });
});

it('a reset of what is as shipped leaves nothing to undo, and clears the fields', () => {
  const book = after([reset]);
  expect(book.history.past).toEqual([]);
  expect(book.generation).toBe(1);
});

it('takes knobs that go back together for a reset, one for a turn', () => {
  const two = after([
    { type: 'turn', by: { params: { rate: 0.5 } }, at: 0 },
    { type: 'turn', by: { params: { rate: 0.5, scale: 2 } }, at: 10 },
  ]);
  expect(two.history.past).toHaveLength(2);
  const none = after([{ type: 'turn', by: { params: {} }, at: 5_000 }], two);
  expect(none.history.past.at(-1)?.act.kind).toBe('replaced');
  expect(now(after([undo], none)).params).toEqual({ rate: 0.5, scale: 2 });
});
