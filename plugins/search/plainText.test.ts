import { expect, it } from 'vitest';
import { facts } from '../chapters/checks/fixture';
import { parseMdx } from '../chapters/checks/syntax';
import { formulaText, plainText } from './plainText';

function read(source: string, language: 'zh' | 'en' = 'en'): string {
  return plainText(parseMdx(source).children, { facts, language });
}

it('writes formulas on one line', () => {
  expect(formulaText('\\frac{1}{2}\\sigma(x)')).toBe('1/2σ(x)');
  expect(formulaText('h^2 + z_i > 0')).toBe('h^2+zi>0');
  expect(formulaText('\\sqrt{n}')).toBe('√n');
});

it('fills in numbers, and leaves marks and follow-ups out', () => {
  const share = facts.experiments.get('dying-relu')?.metrics?.['deadShare'] ?? Number.NaN;
  expect(read('A share of <Recorded id="dying-relu" metric="deadShare" digits={2} />.')).toBe(
    `A share of ${share.toFixed(2)}.`,
  );
  expect(read('<Computed expr="0.5^2" /> of it <Cite id="Lu19" />')).toBe('0.25 of it');
  expect(read('Shown <Cite id="Lu19" />.')).toBe('Shown.');
  expect(read('<Term id="dying-relu">Dead</Term> units.\n\n- one\n- two')).toBe(
    'Dead units. one two',
  );
  expect(
    read('<FollowUps>\n<FollowUp id="a" question="Q?" wrong="No.">Yes.</FollowUp>\n</FollowUps>'),
  ).toBe('');
});

it('leaves no space where a Chinese line ends', () => {
  expect(read('前一句。\n\n$$\nx\n$$\n\n后一句，完。', 'zh')).toBe('前一句。 … 后一句，完。');
});
