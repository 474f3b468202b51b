import { expect, it } from 'vitest';
import type { ConsoleLine } from '../../runtime/protocol';
import { groupLines, type Entry } from './groupLines';

const line = (id: string, depth = 0, method: ConsoleLine['method'] = 'log'): ConsoleLine => ({
  id,
  method,
  data: [],
  ...(depth > 0 && { depth }),
});
/** `a [b c]`: the lines of a group in brackets. */
const tree = (entries: readonly Entry[]): string =>
  entries
    .map(({ line: head, entries: inside }) =>
      [head?.id, ...(inside ? [`[${tree(inside)}]`] : [])].filter(Boolean).join(' '),
    )
    .join(' ');

it.each<[string, ConsoleLine[], string]>([
  ['lines alone', [line('a'), line('b')], 'a b'],
  [
    'groups in groups',
    [
      line('a'),
      line('g', 0, 'group'),
      line('b', 1),
      line('h', 1, 'groupCollapsed'),
      line('c', 2),
      line('d', 1),
      line('e'),
    ],
    'a g [b h [c] d] e',
  ],
  [
    'groups side by side',
    [line('g', 0, 'group'), line('h', 0, 'group'), line('a', 1)],
    'g [] h [a]',
  ],
  ['groups whose beginning was left out', [line('a', 2), line('b', 1), line('c')], '[[a] b] c'],
  [
    'more groups than are told apart',
    [line('g', 8, 'group'), line('a', 8)].map((each, at) => (at === 0 ? each : each)),
    '[[[[[[[[g [] a]]]]]]]]',
  ],
])('shows %s', (_, lines, expected) => {
  expect(tree(groupLines(lines))).toBe(expected);
});

it('gives every entry of a level its own key', () => {
  const entries = groupLines([line('a', 1), line('b'), line('c', 1), line('d')]);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
});
