// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fixture } from '../Playground/fixture';
import ChapterPlayground from '.';

const playground = vi.hoisted(() => ({ fails: false, runs: 0, keys: 0, steps: '', ranWith: '' }));
const wishes = vi.hoisted((): unknown[] => []);
/** Hears what is wished of a chart that is awake. */
const wishedFor = vi.hoisted(() => (place: HTMLElement | null) => {
  place?.addEventListener('readingwish', (event) => wishes.push((event as CustomEvent).detail));
});

vi.mock('@site/src/components/Playground', () => ({
  default: function Playground({ charts }: { charts?: string }) {
    const [steps, setSteps] = useState('5');
    if (playground.fails) throw new Error('cannot draw');
    const run = (): void => {
      playground.runs += 1;
      playground.ranWith = steps;
    };
    return (
      <section aria-label="awake" onKeyDownCapture={() => (playground.keys += 1)}>
        <button type="button" onClick={run}>
          run
        </button>
        <input
          value={steps}
          onChange={({ target }) => {
            setSteps(target.value);
            playground.steps = target.value;
          }}
        />
        <button type="button" onClick={() => setSteps('9')}>
          nine
        </button>
        <div data-charts="" data-had={charts}>
          <div data-reads="" ref={wishedFor} />
        </div>
        <details>
          <summary>why</summary>
        </details>
      </section>
    );
  },
}));

const load = () => Promise.resolve({ default: fixture });
let count = 0;

/** The page as the server sent it; each test has an experiment of its own, as each is loaded once. */
function page(
  html: string,
  loadOwn: typeof load = load,
  before: () => void = () => undefined,
): { id: string; container: HTMLElement } {
  const id = `fixture-${(count += 1)}`;
  document.body.innerHTML = `<main><div id="${id}"><div>${html}</div></div></main>`;
  const container = document.querySelector('main')!;
  before();
  render(<ChapterPlayground id={id} load={loadOwn} />, { container, hydrate: true });
  return { id, container };
}

const html = `<section><button type="button">run</button><input value="5"><button type="button">nine</button><div data-charts=""><div data-reads="read me"><svg></svg></div></div><details><summary>why</summary></details></section>`;

beforeEach(() => {
  Object.assign(playground, { fails: false, runs: 0, keys: 0, steps: '', ranWith: '' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('leaves the HTML as it stands until the reader turns to it', async () => {
  const { container } = page(html);
  await Promise.resolve();
  expect(screen.queryByRole('region', { name: 'awake' })).toBeNull();
  expect(container.querySelector('svg')).not.toBeNull();
});

it('does what was pressed before it was awake, and keeps the charts', async () => {
  page(html);
  await userEvent.click(screen.getByRole('button', { name: 'run' }));
  const awake = await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(playground.runs).toBe(1));
  expect(document.activeElement?.textContent).toBe('run');
  expect(awake.querySelector('[data-had]')?.getAttribute('data-had')).toContain('<svg></svg>');
});

it('stays where it was scrolled to inside', async () => {
  const { container } = page(html);
  container.querySelector('[data-charts]')!.scrollTop = 120;
  fireEvent.click(screen.getByText('run'));
  const awake = await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(awake.querySelector('[data-charts]')?.scrollTop).toBe(120));
});

it('reads the chart that was clicked before it was awake', async () => {
  page(html);
  fireEvent.click(screen.getByRole('application', { name: 'read me' }), {
    clientX: 30,
    clientY: 40,
  });
  await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(wishes).toEqual([{ at: { x: 30, y: 40 } }]));
});

it('does what was pressed before the page’s scripts were there, each thing once', async () => {
  window.earlyTouches = [];
  const note = (event: Event): unknown => window.earlyTouches?.push(event);
  const noted = ['click', 'keydown', 'keyup'];
  for (const type of noted) document.addEventListener(type, note, true);
  page(html, load, () => {
    fireEvent.click(screen.getByRole('button', { name: 'run' }));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    fireEvent.keyUp(screen.getByRole('textbox'), { key: 'Enter' });
    for (const type of noted) document.removeEventListener(type, note, true);
  });
  await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect([playground.runs, playground.keys]).toEqual([1, 1]));
  delete window.earlyTouches;
});

it('does each thing that was pressed, in its order', async () => {
  const { container } = page(html);
  const field = screen.getByRole('textbox');
  fireEvent.click(screen.getByRole('button', { name: 'run' }));
  fireEvent.click(field);
  fireEvent.click(container.querySelector('button')!);
  await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(playground.runs).toBe(2));
});

it('keeps what was entered before it was awake', async () => {
  page(html);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '7' } });
  await screen.findByRole('region', { name: 'awake' });
  expect(playground.steps).toBe('7');
});

it('runs with what was set before it was awake, by a field and by a button', async () => {
  page(html);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '7' } });
  fireEvent.click(screen.getByRole('button', { name: 'run' }));
  await screen.findByRole('region', { name: 'awake' });
  expect([playground.runs, playground.ranWith]).toEqual([1, '7']);

  page(html);
  fireEvent.click(screen.getByRole('button', { name: 'nine' }));
  fireEvent.click(screen.getByRole('button', { name: 'run' }));
  await screen.findByRole('region', { name: 'awake' });
  expect([playground.runs, playground.ranWith]).toEqual([2, '9']);
});

it('keeps open what was unfolded before it was awake', async () => {
  page(html);
  document.querySelector('details')!.open = true;
  fireEvent.click(screen.getByText('run'));
  const awake = await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(awake.querySelector('details')?.open).toBe(true));
});

it('keeps the selection, which the next key replaces', async () => {
  page(html);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  field.focus();
  field.setSelectionRange(0, 1);
  await screen.findByRole('region', { name: 'awake' });
  const awake = screen.getByRole<HTMLInputElement>('textbox');
  expect(document.activeElement).toBe(awake);
  expect([awake.selectionStart, awake.selectionEnd]).toEqual([0, 1]);
});

it('runs by the keys that were pressed before it was awake', async () => {
  page(html);
  const button = screen.getByRole('button', { name: 'run' });
  fireEvent.keyDown(button, { key: 'Enter', ctrlKey: true });
  fireEvent.keyUp(button, { key: 'Enter' });
  await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(playground.keys).toBe(1));
});

it('says when it cannot be loaded, keeps its HTML, and tries again at the next touch', async () => {
  let online = false;
  page(html, () => (online ? load() : Promise.reject(new Error('offline'))));
  await userEvent.click(screen.getByRole('button', { name: 'run' }));
  expect((await screen.findByRole('alert')).textContent).toContain('重试');
  expect(document.querySelector('svg')).not.toBeNull();
  online = true;
  await userEvent.click(screen.getByRole('button', { name: 'run' }));
  await screen.findByRole('region', { name: 'awake' });
  await waitFor(() => expect(playground.runs).toBe(1));
});

it('wakes by itself on a page that came without its HTML', async () => {
  render(<ChapterPlayground id="by-link" load={load} />);
  expect(await screen.findByRole('region', { name: 'awake' })).toBeTruthy();
});

it('keeps the chapter when a playground cannot be drawn, and opens it again', async () => {
  playground.fails = true;
  render(<ChapterPlayground id="broken" load={load} />);
  expect((await screen.findByRole('alert')).textContent).toContain('cannot draw');
  playground.fails = false;
  await userEvent.click(screen.getByRole('button', { name: '重新打开实验' }));
  await waitFor(() => expect(screen.getByRole('region', { name: 'awake' })).toBeTruthy());
});
