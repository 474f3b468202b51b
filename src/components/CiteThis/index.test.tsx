// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import CiteThis from '.';
import { loadCitation } from './loadCitation';

vi.mock(import('./loadCitation'), () => ({ loadCitation: vi.fn() }));

const citation = { line: '贡献者。死亡 ReLU。', bibtex: '@misc{dying}', csl: '[{"id":"dying"}]' };
const address = '/experiments/dying-relu';
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.mocked(loadCitation).mockResolvedValue(citation);
  writeText.mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

it('fetches nothing before it is asked', () => {
  render(<CiteThis chapter={26} address={address} />);
  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  expect(loadCitation).not.toHaveBeenCalled();
});

it('shows three forms, and copies each', async () => {
  render(<CiteThis chapter={26} address={address} />);
  fireEvent.click(screen.getByRole('button', { name: '引用' }));
  for (const [name, text] of [
    ['参考文献条目', citation.line],
    ['BibTeX', citation.bibtex],
    ['CSL-JSON', citation.csl],
  ]) {
    fireEvent.click(await screen.findByRole('button', { name: `复制：${name}` }));
    await waitFor(() => expect(writeText).toHaveBeenLastCalledWith(text));
  }
  expect(await screen.findAllByText('已复制')).toHaveLength(3);
  expect(loadCitation).toHaveBeenCalledExactlyOnceWith(26, address);
});

it('selects the text where copying is refused', async () => {
  writeText.mockRejectedValue(new Error('denied'));
  render(<CiteThis chapter={26} address={address} />);
  fireEvent.click(screen.getByRole('button', { name: '引用' }));
  fireEvent.click(await screen.findByRole('button', { name: '复制：BibTeX' }));
  expect(await screen.findByText(/请手动复制/)).toBeInTheDocument();
  expect(window.getSelection()?.toString()).toBe(citation.bibtex);
});

it('says what to do where it cannot be fetched, and tries again', async () => {
  vi.mocked(loadCitation).mockResolvedValueOnce(undefined);
  render(<CiteThis chapter={26} address={address} />);
  const button = screen.getByRole('button', { name: '引用' });
  fireEvent.click(button);
  expect(await screen.findByText(/请检查网络/)).toBeInTheDocument();
  fireEvent.click(button);
  fireEvent.click(button);
  expect(await screen.findByText(citation.line)).toBeInTheDocument();
});
