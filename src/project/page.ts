/** The page of a project that was taken away: runs the experiment, and shows what it draws and reports. */
import { draw } from '../components/Chart/draw';
import { formatCell, formatNumber, labelOf } from '../components/Wording';
import { collect, type Collected } from '../experiments/collect';
import type { LabEvent, Row } from '../lab/events';
import type { Answer, Order, ProjectSettings } from './settings';
import './style.css';

const words = {
  zh: { running: '运行中…', failed: '运行出错：', metrics: '测得的数', done: '完成' },
  en: { running: 'Running…', failed: 'The run failed: ', metrics: 'Measured', done: 'Done' },
};

/** Pixels of a picture. */
const WIDTH = 560;

/** Starts the worker's run and shows it in `root`; pictures are drawn at most once a frame. */
export function showRun(root: HTMLElement, worker: Worker, settings: ProjectSettings): void {
  const text = words[settings.language];
  document.title = settings.title;
  document.documentElement.lang = { zh: 'zh-Hans', en: 'en' }[settings.language];
  const status = element('p', text.running);
  status.setAttribute('role', 'status');
  const results = element('div');
  root.replaceChildren(element('h1', settings.title), status, results);

  const events: LabEvent[] = [];
  let isDue = false;
  const show = (): void => {
    isDue = false;
    results.replaceChildren(...resultsOf(collect(events), settings));
  };
  const say = (state: 'done' | 'failed', message: string): void => {
    show();
    root.dataset['status'] = state;
    status.textContent = message;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.type === 'ended') {
      say('done', `${text.done}: ${data.seconds.toFixed(1)} s, ${data.backend}`);
    } else if (data.type === 'failed') {
      say('failed', text.failed + data.message);
    } else {
      events.push(...data.events);
      if (!isDue) requestAnimationFrame(show);
      isDue = true;
    }
  });
  worker.addEventListener('error', ({ message }) => say('failed', text.failed + message));
  const { seed, backend, params } = settings;
  const wasm = new URL('tfjs/', document.baseURI).href;
  worker.postMessage({ seed, backend, params, wasm } satisfies Order);
}

function resultsOf({ charts, tables, metrics }: Collected, settings: ProjectSettings): Element[] {
  const { labels, language } = settings;
  const figures = Object.entries(charts).map(([name, chart]) => {
    const title = labelOf(labels, name, language);
    const figure = element('figure');
    figure.dataset['chart'] = name;
    const picture = draw({ ...chart, labels, language, title }, WIDTH);
    figure.append(element('figcaption', title), picture);
    return figure;
  });
  const shown = Object.entries(tables).map(([name, rows]) => tableOf(name, rows, settings));
  const list = element('dl');
  for (const [name, value] of Object.entries(metrics)) {
    const number = element('dd', formatNumber(value));
    number.dataset['metric'] = name;
    number.dataset['value'] = String(value);
    list.append(element('dt', labelOf(labels, name, language)), number);
  }
  const heading = element('h2', words[language].metrics);
  return [...figures, ...shown, ...(list.childElementCount > 0 ? [heading, list] : [])];
}

function tableOf(name: string, rows: readonly Row[], settings: ProjectSettings): Element {
  const { labels, language } = settings;
  const columns = Object.keys(rows[0] ?? {});
  const table = element('table');
  const head = element('tr');
  head.append(...columns.map((column) => element('th', labelOf(labels, column, language))));
  table.append(element('caption', labelOf(labels, name, language)), head);
  for (const row of rows) {
    const line = element('tr');
    const cells = columns.map((column) => formatCell(row[column], labels, language));
    line.append(...cells.map((cell) => element('td', cell)));
    table.append(line);
  }
  return table;
}

/** What comes out of a run is text, never HTML. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
