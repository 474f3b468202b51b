import { expect, it } from 'vitest';
import { parseMdx } from '../chapters/checks/syntax';
import { readingMinutes, wordsIn } from './readingTime';

it('counts words of either language, and formulas as words', () => {
  expect(wordsIn(parseMdx('A unit that is **off**.'), 'en')).toBe(5);
  expect(wordsIn(parseMdx('The value $x^2$ grows.'), 'en')).toBe(4);
  expect(wordsIn(parseMdx('梯度为零'), 'zh')).toBe(3);
  const display = wordsIn(parseMdx('Then\n\n$$\ny = x\n$$\n'), 'en');
  expect(display).toBeGreaterThan(5);
});

it('counts follow-up questions, which stand in attributes', () => {
  const page = parseMdx(
    '<FollowUp id="a" question="Is it dead?" wrong="Yes.">\n\nNo.\n\n</FollowUp>',
  );
  expect(wordsIn(page, 'en')).toBe(5);
});

it('gives whole minutes, at least one', () => {
  expect(readingMinutes(parseMdx('Short.'), 'en')).toBe(1);
  expect(readingMinutes(parseMdx('word '.repeat(1000)), 'en')).toBe(5);
});
