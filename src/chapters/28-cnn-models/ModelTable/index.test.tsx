// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { bibliography } from '@site/src/data/bibliography';
import { models } from '@site/src/chapters/28-cnn-models/models';
import { count } from '@site/src/experiments/28-cnn-models/model-ledger/count';
import { models as specs } from '@site/src/experiments/28-cnn-models/model-ledger/models';
import ModelTable, { inLargeUnits } from './index';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'en' } }),
}));
vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { message: string }, values: Record<string, string> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
}));

it.each(models)('$name: has the numbers that the experiment computes', (model) => {
  expect(bibliography.map(({ key }) => key)).toContain(model.source);
  if (model.about) return;
  const spec = specs[model.computedAs ?? ''];
  expect(spec).toBeDefined();
  if (!spec) return;
  const { parameters, multiplyAdds, depth } = count(spec.input, spec.layers).totals;
  expect(model).toMatchObject({ parameters, multiplyAdds, depth });
  expect([spec.input.height, spec.input.width]).toEqual([model.input, model.input]);
});

it('sorts by year, and by the column that is chosen', () => {
  render(<ModelTable />);
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(names()).toHaveLength(models.length);
  expect(names()[0]).toBe('LeNet-5');
  fireEvent.click(screen.getByRole('button', { name: '参数' }));
  expect(names().at(-1)).toBe('VGG-19');
  expect(screen.getByRole('columnheader', { name: '参数' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
});

it('marks what was not computed', () => {
  render(<ModelTable />);
  expect(screen.getByText('约 62 million')).toBeDefined();
});

it('writes large numbers in the units of the language', () => {
  expect(inLargeUnits(15_470_264_320, 'zh')).toBe('155 亿');
  expect(inLargeUnits(332_824, 'zh')).toBe('33.3 万');
  expect(inLargeUnits(15_470_264_320, 'en')).toBe('15.5 billion');
});
