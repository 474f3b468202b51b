import { describe, expect, it } from 'vitest';
import { checkNumbers, typedNumbers } from './numbers';
import { readPage } from './page';

const numbersIn = (source: string): string[] =>
  typedNumbers(readPage('docs/x/index.mdx', source)).map(({ number }) => number.trim());

describe('a typed number', () => {
  it.each([
    ['a decimal', '只剩 0.366。', '0.366'],
    ['a percentage', 'half, or 50 %, of it', '50 %'],
    ['a ratio', '参数之比是 3:4', '3:4'],
    ['a power of ten', '缩到 10⁻⁵', '10⁻⁵'],
    ['a result in a formula', String.raw`so $0.99^{100}\approx0.366$`, String.raw`\approx0.366`],
    ['a power of ten in a formula', String.raw`$9.5\times10^{-61}$`, String.raw`\times10^{-61}`],
    ['a number in a question', '<FollowUp id="a" question="Why 0.5?">x</FollowUp>', '0.5'],
  ])('is %s', (_, source, number) => {
    expect(numbersIn(source)).toContain(number);
  });

  it.each([
    ['a year or a count', '1986 年的三位作者，50 层'],
    ['a version', 'TensorFlow.js 4.22.0'],
    ['the name of a paper', 'arXiv 1611.07476 的作者'],
    ['a coefficient of a formula', String.raw`$\operatorname{clip}(0.2x + 0.5, 0, 1)$`],
    [
      'what a component certifies',
      '<Computed expr="0.99^100" />, <Quoted id="A" place="b">5.1%</Quoted>',
    ],
    ['code', '`0.001`'],
  ])('is not %s', (_, source) => {
    expect(numbersIn(source)).toEqual([]);
  });
});

it('is refused with its place and a way to certify it', () => {
  const source = '第一行\n\n只剩 0.366。';
  const [problem] = checkNumbers(readPage('docs/x/index.mdx', source));
  expect(problem).toMatchObject({ line: 3, message: 'The number 0.366 is typed.' });
  expect(problem?.fix).toContain('<Computed');
});
