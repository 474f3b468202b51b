// @vitest-environment jsdom
import { fireEvent, render, screen, within, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LabSources } from '../../experiments/labSources';
import SourcePanel from './SourcePanel';

const sources: LabSources = {
  modules: {
    lab: {
      file: 'index.ts',
      names: {
        steps: { file: 'loops.ts', lines: [3, 4] },
        progress: { file: 'progress.ts', lines: [1, 1] },
      },
    },
  },
  files: {
    'index.ts': { text: "export * from './loops';\n", uses: ['loops.ts'] },
    'loops.ts': {
      text: "import { tell } from './progress';\n\n/** Counts. */\nexport function steps() {}\n",
      uses: ['progress.ts'],
    },
    'progress.ts': { text: 'export function progress() {}\n', uses: [] },
  },
};
const steps = { module: 'lab', name: 'steps' };

const panel = (): HTMLElement => screen.getByRole('region', { name: 'steps 的源码' });
const code = (file: string): HTMLElement =>
  screen.getByRole('region', { name: `源码 src/lab/${file}，只读` });

afterEach(() => vi.unstubAllGlobals());

describe('the source of a name', () => {
  it('is the text of its file, to read only, with the definition marked', () => {
    render(<SourcePanel given={sources} opened={steps} onClose={vi.fn()} />);
    expect(panel()).toHaveTextContent('src/lab/loops.ts');
    expect(panel()).toHaveTextContent(
      '这是 lab 的一部分，运行时用的就是它。在这里只能读，不能改。',
    );
    expect(code('loops.ts')).toHaveTextContent('export function steps() {}');
    expect(within(panel()).queryByRole('textbox')).toBeNull();
    const mark = code('loops.ts').querySelector('[data-definition]');
    expect(mark?.getAttribute('style')).toMatch(/--line: 3; --lines: 2/);
  });

  it('takes the focus, and closes by its button and by Esc', () => {
    const onClose = vi.fn();
    render(<SourcePanel given={sources} opened={steps} onClose={onClose} />);
    expect(code('loops.ts')).toHaveFocus();
    fireEvent.keyDown(code('loops.ts'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('leads on to the files that it uses, and back', () => {
    render(<SourcePanel given={sources} opened={steps} onClose={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'progress.ts' }));
    expect(code('progress.ts')).toHaveFocus();
    expect(panel()).toHaveTextContent('src/lab/progress.ts');
    fireEvent.click(screen.getByRole('button', { name: '回到 steps' }));
    expect(code('loops.ts')).toHaveFocus();
    expect(screen.queryByRole('button', { name: '回到 steps' })).toBeNull();
  });

  it('shows another name once that is asked for, wherever the reader had gone', () => {
    const { rerender } = render(<SourcePanel given={sources} opened={steps} onClose={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'progress.ts' }));
    rerender(<SourcePanel given={sources} opened={{ module: 'lab' }} onClose={vi.fn()} />);
    expect(code('index.ts')).toHaveFocus();
  });

  it('says what lab does not have', () => {
    const opened = { module: 'lab', name: 'stepz' };
    const { rerender } = render(<SourcePanel given={sources} opened={opened} onClose={vi.fn()} />);
    expect(screen.getByText(/lab 里没有 stepz/)).toBeVisible();
    rerender(<SourcePanel given={sources} opened={{ module: 'lab/nest' }} onClose={vi.fn()} />);
    expect(screen.getByText(/没有 lab\/nest 这个模块/)).toBeVisible();
    expect(code('index.ts')).toBeVisible();
  });
});

describe('in the browser', () => {
  it('is fetched, and says so if that fails; the next try may do', async () => {
    const fetch = vi
      .fn<typeof globalThis.fetch>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValueOnce(Response.json(sources));
    vi.stubGlobal('fetch', fetch);
    render(<SourcePanel given="/assets/labSources.json" opened={steps} onClose={vi.fn()} />);
    expect(screen.getByRole('status')).toHaveTextContent('正在取源码');
    expect(panel()).toHaveFocus();
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('src/lab/loops.ts')).toBeVisible();
    // The focus follows once what was fetched is drawn.
    await waitFor(() => expect(code('loops.ts')).toHaveFocus());
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      '/assets/labSources.json',
      '/assets/labSources.json',
    ]);
  });

  it('leaves the focus where the reader has gone meanwhile', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(sources)));
    render(
      <>
        <button type="button">elsewhere</button>
        <SourcePanel given="/assets/labSources.json" opened={steps} onClose={vi.fn()} />
      </>,
    );
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    expect(await screen.findByText('src/lab/loops.ts')).toBeVisible();
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  });
});
