/**
 * Turns a drawn surface by pointer, finger and arrow keys with Shift, whoever put the picture there.
 * Without Shift they read it.
 */
import { surfaceContent } from './surface';
import type { SurfaceModel } from './surfaceGrid';
import { defaultView, type View } from './surfaceSpace';

const views = new WeakMap<Element, View>();

/** The view that the reader has turned a place to. */
export function viewOf(place: Element): View {
  return views.get(place) ?? defaultView;
}

/** Lets the reader turn every surface inside `root`; a second call does nothing more. */
export function enableTurning(root: Element): void {
  for (const svg of root.querySelectorAll('svg[data-surface]')) {
    const place = svg.parentElement;
    if (place && !views.has(place)) listen(place, svg.getAttribute('aria-label') ?? '');
  }
}

function listen(place: HTMLElement, title: string): void {
  views.set(place, defaultView);
  const hint = place.parentElement?.querySelector('[data-hint]')?.textContent ?? '';
  place.tabIndex = 0;
  place.setAttribute('role', 'application');
  // What reads it says so, and of turning too.
  if (!place.hasAttribute('aria-label'))
    place.setAttribute('aria-label', [title, hint].filter((part) => part !== '').join(': '));

  let frame: number | undefined;
  const turnTo = ({ azimuth, elevation }: View): void => {
    views.set(place, { azimuth, elevation: Math.min(60, Math.max(8, elevation)) });
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      redraw(place);
    });
  };
  const turnBy = (azimuth: number, elevation: number): void => {
    const view = viewOf(place);
    turnTo({ azimuth: view.azimuth + azimuth, elevation: view.elevation + elevation });
  };

  let last: { readonly x: number; readonly y: number } | undefined;
  place.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    place.setPointerCapture(event.pointerId);
  });
  place.addEventListener('pointermove', (event) => {
    if (!last) return;
    turnBy((event.clientX - last.x) / 2, (event.clientY - last.y) / 3);
    last = { x: event.clientX, y: event.clientY };
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    place.addEventListener(type, () => (last = undefined));
  }
  place.addEventListener('dblclick', () => turnTo(defaultView));
  place.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !event.shiftKey) return;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-10, 0],
      ArrowRight: [10, 0],
      ArrowUp: [0, -5],
      ArrowDown: [0, 5],
    };
    const step = steps[event.key];
    if (step) turnBy(...step);
    else if (event.key === 'Home') turnTo(defaultView);
    else return;
    event.preventDefault();
  });
}

/** Told to the place after its picture was drawn from another side. */
export const turned = 'turned';

function redraw(place: Element): void {
  const svg = place.querySelector('svg[data-surface]');
  const model = svg?.getAttribute('data-surface');
  // Written by `drawSurface`, of our own making.
  if (svg && model) {
    svg.replaceChildren(...surfaceContent(JSON.parse(model) as SurfaceModel, viewOf(place)));
    place.dispatchEvent(new Event(turned));
  }
}
