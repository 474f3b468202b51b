// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import EmbedLine from '.';

it('copies the line that it shows, and says so', async () => {
  const user = userEvent.setup();
  render(<EmbedLine line='<iframe src="a"></iframe>' />);
  expect(screen.getByRole('textbox')).toHaveValue('<iframe src="a"></iframe>');
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(await screen.findByText('已复制')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('<iframe src="a"></iframe>');
});
