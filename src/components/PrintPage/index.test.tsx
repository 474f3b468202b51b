// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import PrintPage from './index';

it('prints at a press; the page knows whether code is wanted, until the reader leaves it', async () => {
  const user = userEvent.setup();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { unmount } = render(<PrintPage />);
  await user.click(screen.getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(document.documentElement).not.toHaveAttribute('data-print-code');
  await user.click(screen.getByRole('checkbox', { name: '含代码' }));
  expect(document.documentElement).toHaveAttribute('data-print-code');
  unmount();
  expect(document.documentElement).not.toHaveAttribute('data-print-code');
});
