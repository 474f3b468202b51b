// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readEmbedOptions } from '../../experiments/embedding';
import CourseGuide from '.';

it('leads to the files that both languages share', () => {
  render(<CourseGuide />);
  for (const file of ['chapters.json', 'claims.json', 'schemas/claims.schema.json', 'llms.txt'])
    expect(screen.getByRole('link', { name: file })).toHaveAttribute('href', `/${file}`);
});

it('writes only what a frame understands', () => {
  render(<CourseGuide />);
  const written = screen
    .getAllByRole('row')
    .flatMap((row) => row.querySelector('td code')?.textContent ?? []);
  const specs = [
    { kind: 'number', name: 'largeStep', value: 10, min: 0, max: 50, step: 0.5 } as const,
  ];
  expect(readEmbedOptions(`?${written.join('&')}`, specs)).toEqual({
    params: { largeStep: 50 },
    seed: 3,
    backend: 'cpu',
    locked: { controls: true, code: true },
    hidesCode: true,
    theme: 'dark',
  });
});
