// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import Qr from '.';

it('leaves four light modules around the code', () => {
  const { container } = render(
    <Qr text="https://example.org/experiments/dying-relu" label="地址" />,
  );
  const picture = screen.getByRole('img', { name: '地址' });
  const size = Number(container.querySelector('[data-qr]')?.getAttribute('data-qr'));
  expect(picture).toHaveAttribute('viewBox', `-4 -4 ${size + 8} ${size + 8}`);
  expect(picture.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
});

it('says when a code is so dense that a camera must come near', () => {
  render(<Qr text={'x'.repeat(1_500)} label="地址" />);
  expect(screen.getByText(/码很密/)).toBeTruthy();
});

it('says so, with the length, where the text does not fit', () => {
  render(<Qr text={'x'.repeat(3_000)} label="地址" />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/3000 个字符，放不进二维码/)).toBeTruthy();
});
