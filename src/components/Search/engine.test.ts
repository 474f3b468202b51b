import { expect, it } from 'vitest';
import { deserialize, find, serialize, mostHits } from './engine';
import type { SearchDocument } from './found';

function document(id: number, title: string, rest: Partial<SearchDocument> = {}): SearchDocument {
  const fixed = { kind: 'section', shelf: '26', place: '', names: '', text: '' } as const;
  return { ...fixed, id, title, to: `/page#${id}`, ...rest };
}

const index = await deserialize(
  serialize([
    document(0, '反向传播', { kind: 'term', place: 'BP, back-propagation', names: 'BP' }),
    document(1, '梯度爆炸', { text: '反向传播时，梯度越乘越大，直到溢出。' }),
    document(2, 'Transformer', { kind: 'event', text: 'Attention is all you need.' }),
    document(3, '残差网络', { names: 'residual network', text: '误差 0.25，比例 3.5。' }),
    ...Array.from({ length: 60 }, (_, at) => document(10 + at, `第 ${at} 节`, { text: '损失' })),
  ]),
);
const found = (query: string): number[] => find(index, query).map(({ id }) => id);

it('puts what has the name before what mentions it', () => {
  expect(found('反向传播')).toEqual([0, 1]);
  expect(found('bp')).toEqual([0]);
});

it('forgives a slip: letters swapped, one left out, one character wrong', () => {
  expect(found('tranformer')).toEqual([2]);
  expect(found('residaul')).toEqual([3]);
  expect(found('反相传播')[0]).toBe(0);
});

it('wants every word, and settles for some of them', () => {
  expect(found('梯度 溢出')).toEqual([1]);
  expect(found('梯度 Attention').sort()).toEqual([1, 2]);
});

it('says which of the entry’s words were found', () => {
  expect(find(index, 'tranformer')[0]).toMatchObject({
    kind: 'event',
    to: '/page#2',
    title: 'Transformer',
    words: ['transformer'],
  });
});

it('finds a word that is still being typed, no measured numbers, and at most four dozen', () => {
  expect(found('transf')).toEqual([2]);
  expect(found('0.25')).toEqual([]);
  expect(found('损失')).toHaveLength(mostHits);
  expect(found('')).toEqual([]);
});
