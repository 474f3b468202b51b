import { expect, it } from 'vitest';
import type { Hit } from './engine';
import type { Kind } from './found';
import { groupsOf, shownIn } from './groups';

function hits(...kinds: readonly Kind[]): Hit[] {
  return kinds.map((kind, id) => ({
    id,
    kind,
    to: `/${id}`,
    title: '',
    place: '',
    shelf: '',
    words: [],
  }));
}

const numbers = (found: readonly Hit[]): number[] => found.map(({ id }) => id);

it('puts the best hit first, its kind with it, and keeps the order in each kind', () => {
  const groups = groupsOf(hits('term', 'section', 'claim', 'section', 'term'));
  expect(groups.map(({ kind }) => kind)).toEqual(['term', 'section', 'claim']);
  expect(groups.map((group) => numbers(group.hits))).toEqual([[0, 4], [1, 3], [2]]);
});

it('shows two of a kind until more are asked for, and never hides a single one', () => {
  const [five] = groupsOf(hits('work', 'work', 'work', 'work', 'work'));
  const [three] = groupsOf(hits('work', 'work', 'work'));
  if (!five || !three) throw new Error('no group');
  expect(numbers(shownIn(five, false))).toEqual([0, 1]);
  expect(numbers(shownIn(five, true))).toEqual([0, 1, 2, 3, 4]);
  expect(numbers(shownIn(three, false))).toEqual([0, 1, 2]);
});
