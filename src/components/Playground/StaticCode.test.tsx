// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import StaticCode from './StaticCode';
import { tokensOf } from './tokens';

const code = "// 学习率\nconst rate = scale(0.1, 'log');\n";

describe('still code', () => {
  it('is one run of text, numbered beside it', () => {
    render(<StaticCode code={code} label="code main.ts" />);
    const region = screen.getByRole('region', { name: 'code main.ts' });
    expect(region.querySelector('code')?.textContent).toBe(code.trimEnd());
    expect(region.querySelector('code')?.childNodes).toHaveLength(1);
    expect(region.querySelector('[aria-hidden]')).toHaveTextContent('1 2');
    expect(region.querySelectorAll('*')).toHaveLength(2);
  });

  it('marks the line of an error', () => {
    const { container } = render(<StaticCode code={code} label="code" errorLine={2} />);
    const mark = container.querySelector('code + span');
    expect(mark?.getAttribute('style')).toContain('--line: 2');
  });
});

it('finds the words that have a colour, and where they are', () => {
  const words = tokensOf(code).map(({ kind, start, end }) => `${kind} ${code.slice(start, end)}`);
  expect(words.slice(0, 3)).toEqual(['comment // 学习率', 'keyword const', 'punctuation =']);
  expect(words).toEqual(
    expect.arrayContaining(['function scale', 'number 0.1', "string 'log'", 'punctuation ;']),
  );
});

describe('colours', () => {
  const highlights = new Map<string, Set<StaticRange>>();
  let show = (): void => undefined;

  beforeEach(() => {
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Set);
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
          show = () => notify([{ isIntersecting: true }]);
        }
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    highlights.clear();
  });

  it('come when the code is near and leave with it, without an element more', () => {
    const { container, unmount } = render(<StaticCode code={code} label="code" />);
    expect(highlights.size).toBe(0);
    const before = container.innerHTML;
    show();
    const [keyword] = highlights.get('code-keyword') ?? [];
    expect(code.slice(keyword?.startOffset, keyword?.endOffset)).toBe('const');
    expect(container.innerHTML).toBe(before);
    unmount();
    expect(highlights.get('code-keyword')?.size).toBe(0);
  });
});
