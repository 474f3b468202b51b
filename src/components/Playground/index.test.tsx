// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
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

describe('the HTML of a playground', () => {
  const html = renderToString(<Playground experiment={fixture} />);

  it('holds code in the reader’s language, knobs, pictures and claims, and says how much data there is', () => {
    const page = document.createElement('div');
    page.innerHTML = html;
    expect(page.textContent).toContain('// 学习率');
    expect(page.textContent).not.toContain('The learning rate');
    expect(page.textContent).not.toContain('export function decay');
    expect(page.querySelector('[data-chart=loss] svg')).not.toBeNull();
    expect(page.querySelector('[data-chart=loss] details')).toHaveTextContent('120 行');
    expect(page.querySelector('[data-chart=loss] tr')).toBeNull();
    expect(within(page).getByRole('heading', { level: 3, name: '损失怎样下降' })).toBeTruthy();
    expect(page.textContent).toContain('默认运行约 0.5 秒');
    expect(page.querySelector('[data-claim=falls]')).toHaveAttribute('data-verdict', 'unknown');
    for (const name of ['rate', 'scale', 'shape', 'twice', 'formula', 'seed', 'backend']) {
      expect(page.querySelectorAll(`[data-param=${name}]`)).toHaveLength(1);
    }
    for (const name of ['运行', '停止', '重置', '分享']) {
      expect(within(page).getByRole('button', { name })).toBeTruthy();
    }
  });
});

describe('a run', () => {
  it('goes from Run to judged claims, with status on the section', () => {
    render(<Playground experiment={fixture} />);
    const section = screen.getByRole('region', { name: '损失怎样下降' });
    expect(section).toHaveAttribute('data-status', 'idle');
    const number = run();
    expect(section).toHaveAttribute('data-status', 'loading');
    expect(last()).toMatchObject({ seed: 1, backend: 'cpu', params: {} });
    expect(last().files['main.ts']).toContain('// 学习率');
    say({ type: 'run-started', run: number, backend: 'cpu' });
    say({
      type: 'lab',
      run: number,
      events: [
        { type: 'progress', done: 3, total: 12 },
        { type: 'report', name: 'last', value: 0.05 },
        { type: 'report', name: 'first', value: 1 },
      ],
    });
    expect(screen.getByText(/3 \/ 12 步/)).toBeTruthy();
    say({ type: 'run-ended', run: number, status: 'done', elapsed: 1234 });
    expect(section).toHaveAttribute('data-status', 'done');
    expect(screen.getByText('运行完毕，用时 1.2 秒；2 条论断中 2 条成立。')).toBeTruthy();
    expect(document.querySelector('[data-claim=falls]')).toHaveAttribute('data-value', '0.05');
  });

  it('starts by Ctrl+Enter anywhere inside', () => {
    render(<Playground experiment={fixture} />);
    fireEvent.keyDown(field('formula'), { key: 'Enter', ctrlKey: true });
    expect(session.requests).toHaveLength(1);
  });

  it('says what went wrong, where, and in the engine’s words', async () => {
    render(<Playground experiment={fixture} />);
    const number = run();
    const values = { op: 'matMul', a: '[2,3]', b: '[4,5]' };
    const error = {
      code: 'shape-mismatch',
      message: 'boom',
      values,
      path: '/main.ts',
      line: 5,
    } as const;
    say({ type: 'run-ended', run: number, status: 'failed', elapsed: 1, error });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('[2,3]');
    expect(alert).toHaveTextContent('boom');
    expect(within(alert).getByRole('button', { name: '到 main.ts 第 5 行' })).toBeTruthy();
  });

  it('tells of NaN with its step, and of leaks', () => {
    render(<Playground experiment={fixture} />);
    const number = run();
    say({
      type: 'lab',
      run: number,
      events: [
        { type: 'non-finite', where: 'chart', name: 'loss', field: 'loss', value: 'NaN', step: 7 },
      ],
    });
    say({ type: 'run-ended', run: number, status: 'done', elapsed: 1, leakedTensors: 4000 });
    expect(screen.getByText(/第 7 步出现了 NaN/)).toBeTruthy();
    expect(screen.getByText(/还有 4000 个张量/)).toBeTruthy();
  });
});

describe('knobs', () => {
  it('keep what cannot be used, say why, and go on with the last good value', () => {
    render(<Playground experiment={fixture} />);
    fireEvent.change(field('rate'), { target: { value: '5' } });
    expect(field('rate')).toHaveValue('5');
    expect(field('rate')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByText('要在 0 与 1 之间，仍用 0.1。')).toBeTruthy();
    run();
    expect(last().params).toEqual({});
    fireEvent.change(field('rate'), { target: { value: '0.5' } });
    run();
    expect(last().params).toEqual({ rate: 0.5 });
  });

  it('run a short experiment when they rest, at the first touch too, with the last value', () => {
    render(<Playground experiment={fixture} />);
    fireEvent.change(field('shape'), { target: { value: 'noisy' } });
    expect(session.requests).toHaveLength(0);
    act(() => void vi.advanceTimersByTime(500));
    expect(session.requests).toHaveLength(1);
    // While it runs: the one that follows has the last value.
    fireEvent.change(field('seed'), { target: { value: '4' } });
    fireEvent.change(field('seed'), { target: { value: '42' } });
    act(() => void vi.advanceTimersByTime(500));
    expect(session.requests).toHaveLength(2);
    expect(last()).toMatchObject({ seed: 42, params: { shape: 'noisy' } });
    expect(screen.queryByText(/按“运行”/)).toBeNull();
  });

  it('dim the recording and say what to press where a run takes long', () => {
    const slow = { ...fixture, recorded: { ...fixture.recorded, seconds: 8 } };
    render(<Playground experiment={slow} />);
    expect(screen.getByText(/慢的机器上可能要 32 秒/)).toBeTruthy();
    fireEvent.click(field('twice'));
    act(() => void vi.advanceTimersByTime(500));
    expect(session.requests).toHaveLength(0);
    expect(screen.getByText(/^参数已改，图和数还是改之前的/)).toBeTruthy();
    expect(document.querySelector('[data-table=ends]')).toHaveAttribute(
      'class',
      expect.stringContaining('stale'),
    );
    fireEvent.click(field('twice'));
    expect(screen.queryByText(/^参数已改/)).toBeNull();
    expect(document.querySelector('[data-table=ends]')).not.toHaveAttribute('class');
  });

  it('go by what the last run took here, and not by the recording', () => {
    render(<Playground experiment={fixture} />);
    say2done(5_000);
    fireEvent.change(field('seed'), { target: { value: '4' } });
    act(() => void vi.advanceTimersByTime(500));
    expect(session.requests).toHaveLength(1);
    expect(screen.getByText(/^参数已改/)).toBeTruthy();
    say2done(100);
    fireEvent.change(field('seed'), { target: { value: '5' } });
    act(() => void vi.advanceTimersByTime(500));
    expect(session.requests).toHaveLength(3);
  });

  it('start nothing again that its reader has stopped', () => {
    render(<Playground experiment={fixture} />);
    const number = run();
    say({ type: 'run-ended', run: number, status: 'stopped', elapsed: 1 });
    fireEvent.click(field('twice'));
    act(() => void vi.advanceTimersByTime(500));
    expect(session.requests).toHaveLength(1);
    expect(screen.getByText(/^参数已改/)).toBeTruthy();
  });

  function say2done(elapsed = 1): void {
    const number = run();
    say({ type: 'run-ended', run: number, status: 'done', elapsed });
  }
});

describe('memory', () => {
  it('keeps settings over a reload and forgets them on reset', () => {
    const first = render(<Playground experiment={fixture} />);
    fireEvent.change(field('formula'), { target: { value: 'sin(x)' } });
    expect(window.localStorage.getItem(settingsKey('fixture'))).toContain('sin(x)');
    first.unmount();
    render(<Playground experiment={fixture} />);
    expect(field('formula')).toHaveValue('sin(x)');
    expect(session.requests).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: '重置' }));
    expect(field('formula')).toHaveValue('x * x');
    expect(window.localStorage.getItem(settingsKey('fixture'))).toBeNull();
  });
});
