// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveTimeline } from '@site/src/chapters/23-history/timeline/resolve';
import TimelineView from './TimelineView';

const { events, details } = resolveTimeline('zh', []);
const all = <TimelineView events={events} details={details} language="zh" />;

/** Enough for what a reader does, and quick to search by role. */
const chosen = new Set([
  '1943-mcculloch-pitts',
  '1949-hebb',
  '1959-receptive-fields',
  '1969-perceptrons',
  '1969-rectifier-units',
  '1980-neocognitron',
  '1997-lstm',
  '2015-resnet',
  '2025-imo-gold',
]);
const few = events.filter(({ id }) => chosen.has(id));
const view = <TimelineView events={few} details={details} language="zh" />;

function widthIs(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
}

beforeEach(() => widthIs(820));
afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

const link = (id: string): HTMLElement =>
  document.getElementById(id) ?? expect.fail(`no event ${id}`);
const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-event]')]
    .filter((name) => name.closest('[hidden]') === null)
    .map(({ id }) => id);

it('is an ordered list with everything in it before scripts run', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(all);
  const items = [...page.querySelectorAll('ol ol > li')];
  expect(items).toHaveLength(events.length);
  expect(page.querySelectorAll('[hidden], [tabindex]')).toHaveLength(0);
  events.forEach(({ id }, index) => {
    const { text, people, note } = details[id]!;
    const item = items[index];
    expect(item?.querySelector('a')?.id).toBe(id);
    for (const part of [text, people, note ?? '']) expect(item?.textContent).toContain(part);
  });
  expect(page.querySelector('a[href="https://doi.org/10.1007/BF02478259"]')).not.toBeNull();
});

it('is one tab stop, and walks through time and threads', () => {
  render(view);
  expect(document.querySelectorAll('[data-event][tabindex="0"]')).toHaveLength(1);
  const press = (key: string) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  act(() => link('1969-perceptrons').focus());
  press('ArrowRight');
  expect(document.activeElement?.id).toBe('1969-rectifier-units');
  press('ArrowDown');
  expect(document.activeElement?.id).toBe('1959-receptive-fields');
  press('End');
  expect(document.activeElement?.id).toBe('2025-imo-gold');
  press('Home');
  expect(document.activeElement?.id).toBe('1943-mcculloch-pitts');
});

it('opens an event, names it in the address, and closes it', () => {
  render(view);
  const before = window.history.length;
  const name = link('1969-perceptrons');
  fireEvent.click(name);
  expect(name).toHaveAttribute('aria-current', 'true');
  expect(window.location.hash).toBe('#1969-perceptrons');
  expect(window.history.length).toBe(before);
  const card = name.nextElementSibling as HTMLElement;
  expect(card).toHaveAttribute('data-open', 'true');
  expect(card).toHaveTextContent('Olazaran');
  fireEvent.click(within(card).getByRole('button', { name: '下一件' }));
  expect(window.location.hash).toBe('#1969-rectifier-units');
  fireEvent.keyDown(link('1969-rectifier-units'), { key: 'Escape' });
  expect(window.location.hash).toBe('');
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(0);
});

it('closes by Escape from inside the details and by its button, and stands on the name again', () => {
  render(view);
  const name = link('1969-perceptrons');
  const card = name.nextElementSibling as HTMLElement;
  fireEvent.click(name);
  fireEvent.keyDown(within(card).getAllByRole('link')[0]!, { key: 'Escape' });
  expect(card).toHaveAttribute('data-open', 'false');
  expect(document.activeElement).toBe(name);
  fireEvent.click(name);
  fireEvent.click(within(card).getByRole('button', { name: '收起' }));
  expect(card).toHaveAttribute('data-open', 'false');
  expect(document.activeElement).toBe(name);
});

it('shows one era', () => {
  render(view);
  fireEvent.click(screen.getByRole('button', { name: '1969–1985' }));
  expect(shown()).toEqual(['1969-perceptrons', '1969-rectifier-units', '1980-neocognitron']);
  expect(screen.getByRole('status')).toHaveTextContent('显示 3 件，共 9 件');
  fireEvent.click(screen.getByRole('button', { name: '全部' }));
  expect(shown()).toHaveLength(few.length);
});

it('shows the threads that are chosen: one alone, then more, and all again', () => {
  render(view);
  const button = (name: string) => screen.getByRole('button', { name });
  fireEvent.click(button('卷积与视觉'));
  expect(shown()).toContain('2015-resnet');
  expect(shown()).not.toContain('1997-lstm');
  expect(button('循环与序列')).toHaveAttribute('aria-pressed', 'false');
  fireEvent.click(button('循环与序列'));
  expect(shown()).toContain('1997-lstm');
  fireEvent.click(button('循环与序列'));
  fireEvent.click(button('卷积与视觉'));
  expect(shown()).toHaveLength(few.length);
});

it('opens and shows the event that the address names', async () => {
  window.history.replaceState(null, '', '/history#1997-lstm');
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  render(view);
  await waitFor(() => expect(link('1997-lstm')).toHaveAttribute('aria-current', 'true'));
  await waitFor(() => expect(scroll.mock.contexts).toContain(link('1997-lstm')));
});

it('draws lanes where there is room, and stays a list where there is not', () => {
  const { container, unmount } = render(view);
  expect(container.querySelector('[data-mode="picture"] svg')).not.toBeNull();
  unmount();
  widthIs(328);
  const narrow = render(view).container;
  expect(narrow.querySelector('[data-mode="list"]')).not.toBeNull();
  act(() => link('1943-mcculloch-pitts').focus());
  fireEvent.keyDown(link('1943-mcculloch-pitts'), { key: 'ArrowDown' });
  expect(document.activeElement?.id).toBe('1949-hebb');
});

describe('in the browser', () => {
  const asked = vi.fn(() => Promise.resolve(Response.json(details)));
  beforeEach(() => {
    asked.mockClear();
    vi.stubGlobal('fetch', asked);
  });
  afterEach(() => {
    document.body.innerHTML = '';
    vi.unstubAllGlobals();
  });
  const remote = <TimelineView events={few} details="/assets/details.json" language="zh" />;
  const text = details['1969-perceptrons']?.text ?? '';

  it('keeps the details that the HTML has, and fetches them when an event is opened', async () => {
    const container = document.createElement('main');
    container.innerHTML = renderToString(view);
    document.body.append(container);
    render(remote, { container, hydrate: true });
    expect(container.textContent).toContain(text);
    const source = container.querySelector('#\\31 969-perceptrons + div a');
    await waitFor(() => expect(source).toHaveAttribute('tabindex', '-1'));
    expect(asked).not.toHaveBeenCalled();
    fireEvent.click(link('1969-perceptrons'));
    await waitFor(() => expect(container.querySelector('[data-kept]')).toBeNull());
    expect(asked).toHaveBeenCalledTimes(1);
    expect(container.textContent).toContain(text);
  });

  it('tries again with the next event where the file could not be had', async () => {
    const container = document.createElement('main');
    container.innerHTML = renderToString(view);
    document.body.append(container);
    render(remote, { container, hydrate: true });
    asked.mockRejectedValueOnce(new Error('offline'));
    fireEvent.click(link('1969-perceptrons'));
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    expect(container.textContent).toContain(text);
    fireEvent.click(link('1949-hebb'));
    await waitFor(() => expect(container.querySelector('[data-kept]')).toBeNull());
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('fetches the details where no HTML has them', async () => {
    render(remote);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});
