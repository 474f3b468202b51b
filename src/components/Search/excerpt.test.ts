import { expect, it } from 'vitest';
import { excerptOf, marked } from './excerpt';

it('marks Latin words as a whole, in either case, and Chinese ones wherever they stand', () => {
  const found = (text: string, ...words: string[]): string[] =>
    marked(text, words).flatMap(({ text: piece, isFound }) => (isFound ? [piece] : []));
  expect(found('ReLU, leaky ReLU and SReLU', 'relu')).toEqual(['ReLU', 'ReLU']);
  expect(found('反向传播就是传播误差', '传播', '反向')).toEqual(['反向', '传播', '传播']);
  expect(found('C++ and (x)', 'c++', '(x)')).toEqual(['C++', '(x)']);
  const whole = marked('死亡 ReLU', ['relu']);
  expect(whole.map(({ text }) => text).join('')).toBe('死亡 ReLU');
  expect(marked('untouched', [])).toEqual([{ text: 'untouched', isFound: false }]);
});

it('cuts where most words stand together, from the start of a sentence', () => {
  const filler = 'Nothing to see here. '.repeat(20);
  const text = `${filler}A gradient alone. ${filler}The clipped gradient has a threshold. ${filler}`;
  const excerpt = excerptOf(text, ['gradient', 'threshold', 'clipped'], 80);
  expect(excerpt).toMatch(/^…The clipped gradient has a threshold\. .*…$/);
  expect(excerpt.length).toBeLessThanOrEqual(82);
  expect(excerptOf('short', ['x'], 80)).toBe('short');
  expect(excerptOf(filler, ['absent'], 40)).toMatch(/^Nothing .*…$/);
});
