// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { glossary } from '@site/src/chapters/glossary';
import { groupTerms } from './groupTerms';
import Glossary from './index';

it('has an anchor for each term, and a link to chapters that are out', () => {
  const { container } = render(<Glossary terms={glossary} />);
  const anchors = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(anchors).toEqual(expect.arrayContaining(glossary.map(({ id }) => id)));
  const entry = container.querySelector('[id="dying-relu"]');
  expect(entry).toHaveTextContent(/死亡 ReLU.*dying ReLU.*第 26 问：激活函数/);
  expect(entry?.querySelector('a[href="/activation-functions"]')).not.toBeNull();
  const letter = container.querySelector('section[aria-labelledby="letter-J"] details');
  expect(letter).not.toHaveAttribute('open');
  expect(letter).toHaveTextContent('激活函数');
  expect(container.querySelector('#letter-J')).toHaveTextContent('J');
});

it('orders by pinyin in Chinese and by alphabet in English', () => {
  const letters = (language: 'zh' | 'en'): Record<string, string> =>
    Object.fromEntries(
      groupTerms(glossary, language).flatMap(({ letter, terms }) =>
        terms.map(({ id }) => [id, letter]),
      ),
    );
  expect(letters('zh')).toMatchObject({
    'activation-function': 'J',
    'dying-relu': 'S',
    'universal-approximation-theorem': 'W',
    sigmoid: 'S',
    'zero-centred': 'L',
    'weight-clipping': 'Q',
    critic: 'P',
  });
  expect(letters('en')).toMatchObject({ 'activation-function': 'A', 'zero-centred': 'Z' });
  const order = groupTerms(glossary, 'zh').map(({ letter }) => letter);
  expect(order).toEqual([...order].sort());
});
