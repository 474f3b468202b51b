/** Names that exist in a page or in Node and not in the worker that runs the reader's code. */

/** What the reader wanted it for: the page has a sentence for each. */
export type NotHere = 'page' | 'dialog' | 'frame' | 'storage' | 'worker' | 'require' | 'plot';

const names: Readonly<Record<NotHere, string>> = {
  page: `window document parent top opener frames screen history customElements getComputedStyle
    matchMedia innerWidth innerHeight scrollTo addEventListener Element Node Document HTMLElement
    HTMLCanvasElement HTMLImageElement HTMLVideoElement HTMLInputElement SVGElement Image Audio
    AudioContext DOMParser MutationObserver IntersectionObserver ResizeObserver MouseEvent
    KeyboardEvent`,
  dialog: 'alert confirm prompt print',
  frame: 'requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback',
  storage: 'localStorage sessionStorage indexedDB cookieStore caches',
  worker: 'Worker SharedWorker BroadcastChannel postMessage close',
  require: 'require module exports process Buffer __dirname __filename global',
  plot: 'tfvis Plotly d3 Chart echarts vega',
};

const kinds = new Map(
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(/\s+/).map((name) => [name, kind as NotHere] as const),
  ),
);

export function notHere(name: string): NotHere | undefined {
  return kinds.get(name);
}
