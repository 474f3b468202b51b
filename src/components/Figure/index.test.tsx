// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import Figure, { Caption } from './index';

it('shows a picture with its text and caption', () => {
  render(<Figure src="/img/x.svg" alt="一条折线" caption="看折点" />);
  expect(screen.getByRole('img', { name: '一条折线' })).toHaveAttribute('src', '/img/x.svg');
  expect(screen.getByRole('figure')).toHaveTextContent(/^看折点$/);
});

it('shows children, a caption with markup, and that it is a reconstruction', () => {
  render(
    <Figure reconstructed>
      <p>内容</p>
      <Caption>
        看 <em>斜率</em>
      </Caption>
    </Figure>,
  );
  expect(screen.getByText('内容')).toBeInTheDocument();
  expect(screen.getByText('斜率').closest('figcaption')).toHaveTextContent('重建看 斜率');
});
