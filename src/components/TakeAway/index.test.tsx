// @vitest-environment jsdom
/** The button: says what happens, and asks for nothing before it is pressed. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { NotFetched } from './notFetched';
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

it.each([
  [new NotFetched('unreachable', 'project.json'), /project\.json.*连不上网.*联网后再按一次/, true],
  [new Error('ChunkLoadError'), /打包用的脚本.*连不上网/, true],
  [new NotFetched('gone', 'tfjs.js'), /找不到tfjs\.js.*重新加载这一页/, false],
  [new NotFetched('damaged', 'tfjs.js'), /tfjs\.js没有传完整/, false],
])('says what is missing, why, and what helps: %s', async (reason, text, leadsToOffline) => {
  takeAway.mockRejectedValue(reason);
  render(<TakeAway {...set} experiment={experiment} files={{}} />);
  const button = screen.getByRole('button', { name: '下载为项目' });
  await userEvent.click(button);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));
  expect(screen.queryAllByRole('link', { name: '离线阅读' })).toHaveLength(leadsToOffline ? 1 : 0);
  expect(button).toHaveAttribute('aria-disabled', 'false');
});
