// @vitest-environment jsdom
/** A page's HTML holds the recorded charts; scripts fetch them only when they need their data. */
import { act, render, screen, waitFor } from '@testing-library/react';
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
  const before = box.innerHTML;
  expect(before).toContain('data-chart="loss"');
  const { rerender } = render(<Results experiment={late} playground={idle} />, {
    container: box,
    hydrate: true,
  });
  expect(box.innerHTML).toBe(before);
  expect(fetching).not.toHaveBeenCalled();

  rerender(<Results experiment={late} playground={running} />);
  await waitFor(() => expect(box.innerHTML).not.toBe(before));
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
