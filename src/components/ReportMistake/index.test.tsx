// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import ReportMistake from '.';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const clipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal('navigator', { userAgent: 'Browser 1', clipboard: { writeText } });
};

it('copies address, release, browser and what is selected', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  clipboard(writeText);
  vi.spyOn(window, 'getSelection').mockReturnValue({ toString: () => '一句话' } as Selection);
  render(<ReportMistake />);
  fireEvent.click(screen.getByRole('button', { name: '报告错误' }));
  expect(await screen.findByText(/已复制/)).toBeInTheDocument();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
  expect(writeText).toHaveBeenCalledExactlyOnceWith(text);
  expect(text.split('\n')).toEqual([
    'http://localhost:3000/',
    expect.stringMatching(/^版本：/),
    '浏览器：Browser 1',
    '选中的文字：一句话',
    '问题：',
  ]);
});

it('says what a claim measured, and asks for copying by hand where it must', async () => {
  clipboard(() => Promise.reject(new Error('denied')));
  render(<ReportMistake anchor="dying-relu" details={() => ['死亡比例：0.4']} />);
  fireEvent.click(screen.getByRole('button'));
  expect(await screen.findByText(/请复制/)).toBeInTheDocument();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
  expect(text).toContain('http://localhost:3000/#dying-relu\n');
  expect(text).toContain('死亡比例：0.4\n问题：');
});
