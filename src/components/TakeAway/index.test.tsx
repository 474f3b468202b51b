// @vitest-environment jsdom
/** The button: says what happens, and asks for nothing before it is pressed. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import TakeAway from '.';

const takeAway = vi.hoisted(() => vi.fn());
vi.mock('./takeAway', () => ({ takeAway }));

const experiment = { id: 'dying-relu', title: { zh: '死亡 ReLU', en: 'Dying ReLU' }, labels: {} };
const set = { seed: 3, backend: 'cpu', params: { largeStep: 1 } } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  takeAway.mockReset();
});

it('hands over the files and settings of the page', async () => {
  const address = vi.fn(() => 'blob:zip');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: address, revokeObjectURL: vi.fn() }));
  takeAway.mockResolvedValue(new Uint8Array(2));
  render(<TakeAway {...set} experiment={experiment} files={{ 'main.ts': '// 改过' }} />);
  expect(takeAway).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '下载为项目' }));
  expect(await screen.findByText('已交给浏览器下载。')).toBeTruthy();
  const [taken] = takeAway.mock.calls[0] as [object];
  expect(taken).toMatchObject({
    id: 'dying-relu',
    title: '死亡 ReLU',
    files: { 'main.ts': '// 改过' },
    settings: { ...set, language: 'zh' },
  });
  expect(address).toHaveBeenCalledOnce();
});

it('says so where not everything came, and may be pressed again', async () => {
  takeAway.mockRejectedValue(new Error('offline'));
  render(<TakeAway {...set} experiment={experiment} files={{}} />);
  const button = screen.getByRole('button', { name: '下载为项目' });
  await userEvent.click(button);
  expect(await screen.findByText(/可能断网了/)).toBeTruthy();
  expect(button).toHaveAttribute('aria-disabled', 'false');
});
