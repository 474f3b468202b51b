// @vitest-environment jsdom
/** A run is compared with the recording, then with what its reader keeps. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { field, run, say, session, startAnew } from '../testing';
import { fixture } from '../fixture';
import Playground from '..';

vi.mock('../sharedSession', async () => (await import('../testing')).mocked);

beforeEach(() => startAnew());

const spec = fixture.recorded.params[0]!;

/** A whole run at a rate, with the loss that it ended at. */
function runAt(rate: number, value: number): void {
  fireEvent.change(field('rate'), { target: { value: String(rate) } });
  const number = run();
  say({
    type: 'lab',
    run: number,
    events: [
      { type: 'param', spec, value: rate },
      { type: 'report', name: 'last', value },
      { type: 'table', name: 'ends', rows: [{ method: 'ours', loss: value }] },
    ],
  });
  say({ type: 'run-ended', run: number, status: 'done', elapsed: 1 });
}

const bar = (): HTMLElement => document.querySelector<HTMLElement>('[data-comparison]')!;
const chips = (): readonly (string | null)[] =>
  [...bar().querySelectorAll('li')].map(({ textContent }) => textContent);
const measured = (): string | null =>
  document.querySelector('[data-claim=falls] summary')!.lastElementChild!.textContent;

it('shows nothing before a run, and no difference where none was made', () => {
  render(<Playground experiment={fixture} />);
  expect(bar()).toBeNull();
  runAt(0.1, 0.00248);
  expect(bar()).toBeNull();
  expect(measured()).toBe('0.00248');
});

it('compares the first run with the recording: settings, claims and tables', () => {
  render(<Playground experiment={fixture} />);
  runAt(0.5, 0.4);
  expect(bar()).toHaveTextContent('与记录相比');
  expect(chips()).toEqual(['学习率 0.1 → 0.5']);
  expect(measured()).toBe('0.00248 → 0.4');
  expect(screen.getByRole('table', { name: '末值' })).toHaveTextContent('0.00248 → 0.4');
});

it('compares with a run that is kept, until it is kept no more', () => {
  render(<Playground experiment={fixture} />);
  runAt(0.5, 0.4);
  fireEvent.click(within(bar()).getByRole('button', { name: '留作对照' }));
  expect(chips()).toEqual([]);
  runAt(0.3, 0.2);
  expect(chips()).toEqual(['学习率 0.5 → 0.3']);
  expect(measured()).toBe('0.4 → 0.2');
  expect(within(bar()).getByRole('combobox')).toHaveDisplayValue('1. 学习率 0.5');
  fireEvent.click(within(bar()).getByRole('button', { name: '不再保留' }));
  expect(chips()).toEqual(['学习率 0.1 → 0.3']);
  expect(within(bar()).queryByRole('combobox')).toBeNull();
});

it('compares a control with the recording', () => {
  render(<Playground experiment={fixture} />);
  fireEvent.click(screen.getByRole('button', { name: '看它不成立：什么都不衰减' }));
  const number = session.requests.length;
  say({ type: 'lab', run: number, events: [{ type: 'report', name: 'last', value: 1 }] });
  say({ type: 'run-ended', run: number, status: 'done', elapsed: 1 });
  expect(chips()).toEqual(['什么都不衰减']);
  expect(measured()).toBe('0.00248 → 1');
});

it('brings kept runs and the last one back with the page, and says so', () => {
  const first = render(<Playground experiment={fixture} />);
  runAt(0.5, 0.4);
  fireEvent.click(within(bar()).getByRole('button', { name: '留作对照' }));
  runAt(0.3, 0.2);
  first.unmount();
  render(<Playground experiment={fixture} />);
  expect(screen.getByText(/^这是你上次运行的结果/)).toBeTruthy();
  expect(field('rate')).toHaveValue('0.3');
  expect(chips()).toEqual(['学习率 0.5 → 0.3']);
  expect(screen.queryByText(/按“运行”看新结果/)).toBeNull();
});

it('says in a sentence that the browser has no room', () => {
  render(<Playground experiment={fixture} />);
  runAt(0.5, 0.4);
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  fireEvent.click(within(bar()).getByRole('button', { name: '留作对照' }));
  full.mockRestore();
  expect(within(bar()).getByRole('status')).toHaveTextContent('浏览器里存不下了');
  runAt(0.3, 0.2);
  expect(chips()).toEqual(['学习率 0.5 → 0.3']);
});

it('says that another experiment has taken its place', () => {
  render(<Playground experiment={fixture} />);
  const number = run();
  say({
    type: 'run-ended',
    run: number,
    status: 'stopped',
    elapsed: 100,
    ...({ replaced: true } as object),
  });
  expect(screen.getByText('另一个实验开始运行，这里停下了，用时 0.1 秒。')).toBeTruthy();
});
