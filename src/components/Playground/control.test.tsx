// @vitest-environment jsdom
/** A claim is seen to fail: its control goes into the playground, runs, and is taken back. */
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixture } from './fixture';
import { settingsKey } from '../settingsKey';
import { field, last, run, say, session, startAnew } from './testing';
import Playground from '.';

vi.mock('./sharedSession', async () => (await import('./testing')).mocked);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  startAnew();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a control', () => {
  const seeFail = (): void => {
    fireEvent.click(screen.getByRole('button', { name: '看它不成立：什么都不衰减' }));
  };
  const takeBack = (): void => {
    fireEvent.click(screen.getAllByRole('button', { name: '恢复原样' })[0]!);
  };
  const code = (): string => screen.getByRole('region', { name: /decay\.ts/ }).textContent;
  const end = (value: number): void => {
    const number = session.requests.length;
    say({
      type: 'lab',
      run: number,
      events: [
        { type: 'report', name: 'last', value },
        { type: 'report', name: 'first', value: 1 },
      ],
    });
    say({ type: 'run-ended', run: number, status: 'done', elapsed: 1000 });
  };
  const claim = (id: string): Element => document.querySelector(`[data-claim=${id}]`)!;

  it('is put into the code, runs, and shows which claims fall', () => {
    render(<Playground experiment={fixture} />);
    seeFail();
    expect(last().files['decay.ts']).toContain('return 1;');
    expect(claim('falls')).toHaveTextContent('Math.exp(-rate * step)');
    expect(screen.getByRole('region', { name: /decay\.ts/ })).toHaveTextContent('return 1;');
    end(1);
    expect(claim('falls')).toHaveAttribute('data-verdict', 'fails');
    expect(claim('falls')).toHaveTextContent('不成立（如所料）');
    expect(claim('falls')).not.toHaveTextContent('发现');
    expect(screen.getByText(/这处破坏之下，2 条论断中 2 条不成立/)).toBeTruthy();
  });

  it('is taken back by one click, with what the reader had before', () => {
    render(<Playground experiment={fixture} />);
    fireEvent.change(field('rate'), { target: { value: '0.5' } });
    const kept = window.localStorage.getItem(settingsKey('fixture'));
    seeFail();
    expect(last()).toMatchObject({ params: {} });
    expect(window.localStorage.getItem(settingsKey('fixture'))).toBe(kept);
    end(1);
    takeBack();
    expect(field('rate')).toHaveValue('0.5');
    expect(claim('falls')).toHaveAttribute('data-verdict', 'unknown');
    expect(screen.queryByRole('button', { name: '恢复原样' })).toBeNull();
    run();
    expect(last()).toMatchObject({ params: { rate: 0.5 } });
    expect(last().files['decay.ts']).toContain('Math.exp');
    expect(code()).toContain('Math.exp');
  });

  it('is judged as the reader’s own change once more was changed', () => {
    render(<Playground experiment={fixture} />);
    seeFail();
    end(1);
    fireEvent.change(field('rate'), { target: { value: '0.5' } });
    run();
    say({
      type: 'lab',
      run: session.requests.length,
      events: [{ type: 'param', spec: fixture.recorded.params[0]!, value: 0.5 }],
    });
    end(1);
    expect(claim('falls')).toHaveAttribute('data-condition', 'changed');
    expect(claim('falls')).toHaveAttribute('data-verdict', 'unknown');
    takeBack();
    expect(field('rate')).toHaveValue('0.1');
  });
});
