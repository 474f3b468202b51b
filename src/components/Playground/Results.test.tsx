// @vitest-environment jsdom
/** A page's HTML holds the recorded charts; scripts fetch them only when they need their data. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { fixture } from './fixture';
import Results from './Results';
import { initialRunState } from './runState';
import type { Playground } from './usePlayground';

const late = { ...fixture, recorded: { ...fixture.recorded, charts: '/data/charts.json' } };
const idle = { language: 'zh', state: initialRunState } as Playground;
const running = { ...idle, state: { ...initialRunState, status: 'running' } } as Playground;
const answer = () => Promise.resolve(Response.json(fixture.recorded.charts));

afterEach(() => vi.unstubAllGlobals());

it('leaves the charts of the HTML alone, and fetches nothing', async () => {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(<Results experiment={fixture} playground={idle} />);
  const figure = box.querySelector('[data-chart="loss"]');
  const picture = figure?.querySelector('svg');
  const text = box.textContent;
  expect(picture).toBeTruthy();
  const { rerender } = render(<Results experiment={late} playground={idle} />, {
    container: box,
    hydrate: true,
  });
  expect(box.querySelector('[data-chart="loss"]')).toBe(figure);
  expect(figure?.querySelector('svg')).toBe(picture);
  expect(box.textContent).toBe(text);
  expect(fetching).not.toHaveBeenCalled();

  rerender(<Results experiment={late} playground={running} />);
  await waitFor(() => expect(box.querySelector('[data-chart="loss"]')).not.toBe(figure));
  expect(fetching).toHaveBeenCalledOnce();
  expect(box.querySelectorAll('[data-chart="loss"]')).toHaveLength(1);
});

it('fills the data of a chart when the reader opens them, in the HTML that stands', async () => {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(<Results experiment={fixture} playground={idle} />);
  const view = render(<Results experiment={late} playground={idle} />, {
    container: box,
    hydrate: true,
  });
  const details = box.querySelector('details');
  const picture = box.querySelector('[data-chart="loss"] svg');
  expect(details).toHaveTextContent('数据表（120 行）');
  expect(details?.querySelector('tr')).toBeNull();
  act(() => {
    details?.setAttribute('open', '');
    details?.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() => expect(details?.querySelectorAll('tr').length).toBeGreaterThan(10));
  expect(fetching).toHaveBeenCalledOnce();
  expect(box.querySelector('[data-chart="loss"] svg')).toBe(picture);

  view.rerender(<Results experiment={late} playground={running} />);
  expect(box.querySelectorAll('[data-chart="loss"]')).toHaveLength(1);
  expect(box.querySelector('[data-chart="loss"] svg')).not.toBe(picture);
});

it('reads values off a chart of the HTML once it has the focus, and leaves its picture', async () => {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(<Results experiment={fixture} playground={idle} />);
  expect(box.querySelector('figure [tabindex]')).toBeNull();
  render(<Results experiment={late} playground={idle} />, { container: box, hydrate: true });
  const picture = box.querySelector('[data-chart="loss"] svg');
  const place = within(box).getByRole('application', { name: /方向键/ });
  expect(place).toHaveAttribute('tabindex', '0');
  act(() => place.focus());
  fireEvent.keyDown(place, { key: 'Home' });
  await waitFor(() => expect(within(place).getByRole('status')).toHaveTextContent('步数 0'));
  expect(within(place).getByRole('status')).toHaveTextContent('我们的 1');
  expect(place.querySelectorAll('[data-crosshair] circle')).toHaveLength(2);
  expect(box.querySelector('[data-chart="loss"] svg')).toBe(picture);
  expect(fetching).toHaveBeenCalledOnce();
});

it('says so when the values of a chart cannot be fetched, and the picture stays', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = renderToString(<Results experiment={fixture} playground={idle} />);
  render(<Results experiment={late} playground={idle} />, { container: box, hydrate: true });
  fireEvent.click(within(box).getByRole('application'));
  expect(await within(box).findByText(/没能取到记录的图表/)).toBeTruthy();
  expect(box.querySelector('[data-chart="loss"] svg')).not.toBeNull();
  expect(box.querySelector('[data-crosshair]')).toBeNull();
});

it('has the same HTML on both sides where there are no charts', () => {
  const none = { ...fixture, recorded: { ...fixture.recorded, charts: {} } };
  const server = renderToString(<Results experiment={none} playground={idle} />);
  expect(server).toBe(renderToString(<Results experiment={late} playground={idle} />));
});

it('fetches them where a link inside the site led to the page', async () => {
  vi.stubGlobal('fetch', answer);
  const { container } = render(<Results experiment={late} playground={idle} />);
  await waitFor(() => expect(container.querySelector('[data-chart="loss"] svg')).not.toBeNull());
});

it('says so when they cannot be fetched', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  render(<Results experiment={late} playground={idle} />);
  expect(await screen.findByText(/没能取到记录的图表/)).toBeTruthy();
});

it('says on both sides that nothing was recorded yet, until a run draws', () => {
  const { recorded: _, ...unrecorded } = fixture;
  const server = renderToString(<Results experiment={unrecorded} playground={idle} />);
  expect(server).toContain('尚无记录');
  const { container, rerender } = render(<Results experiment={unrecorded} playground={idle} />);
  expect(container.textContent).toContain('尚无记录');
  rerender(<Results experiment={unrecorded} playground={running} />);
  expect(container.textContent).not.toContain('尚无记录');
});

it('says what to see of the recording and of a run like it, not of one with other settings', () => {
  const see = { zh: '看右端。', en: 'Look right.' };
  const labels = { ...fixture.labels, loss: { zh: '损失', en: 'Loss', see } };
  const told = { ...fixture, labels };
  const after = (changed: boolean): Playground => ({
    ...idle,
    state: { ...initialRunState, status: 'stopped', changed },
  });
  const { rerender } = render(<Results experiment={told} playground={idle} />);
  expect(screen.getByText('看右端。')).toBeTruthy();
  rerender(<Results experiment={told} playground={after(false)} />);
  expect(screen.getByText('看右端。')).toBeTruthy();
  rerender(<Results experiment={told} playground={after(true)} />);
  expect(screen.queryByText('看右端。')).toBeNull();
});

it('draws what was recorded anew where it is to have the size of its place', async () => {
  vi.stubGlobal('fetch', vi.fn(answer));
  const { container } = render(<Results experiment={late} playground={idle} drawn />);
  await waitFor(() => expect(container.querySelector('[data-chart="loss"]')).not.toBeNull());
  // The recorded picture until the first drawing, in a place that is drawn into.
  const figure = container.querySelector('[data-chart="loss"]');
  await waitFor(() => expect(figure?.querySelector('svg')).not.toBeNull());
  expect(figure?.querySelector('details')).toHaveTextContent('数据表（120 行）');
  expect(container.querySelectorAll('[data-chart="loss"]')).toHaveLength(1);
});
