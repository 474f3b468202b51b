/** A crosshair that pointer, finger and arrow keys move over a drawn chart, with what it reads. */
import type { Picture } from '../draw';
import { valuesOf } from '../series';
import type { Readable, Stop } from './entry';
import { placesOf, type Places } from './places';
import { nearestStop, readable, stopByKey } from './readings';
import { readingHint, readingLines } from './wording';
import styles from './styles.module.css';

interface Reader {
  picture: Picture;
  /** Made at the first reading of a picture. */
  values: Readable | undefined;
  /** Where it is read. */
  x: Stop | undefined;
  /** What is read, beside the crosshair. */
  readonly box: HTMLElement;
  /** The same for those who hear it, after a key. */
  readonly voice: HTMLElement;
}

const readers = new WeakMap<Element, Reader>();

/** Lets values be read off the picture in a place; called again after each drawing. */
export function enableReading(place: HTMLElement, picture: Picture): void {
  const svg = place.querySelector('svg');
  const values =
    svg && placesOf(svg) && readable(picture.spec, picture.layers, picture.behind ?? []);
  const known = readers.get(place);
  if (known) {
    Object.assign(known, { picture, values });
    show(place, known);
  } else if (values) {
    readers.set(place, listen(place, picture, values));
  }
}

function listen(place: HTMLElement, picture: Picture, values: Readable): Reader {
  const box = document.createElement('div');
  box.className = styles.box ?? '';
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  const voice = document.createElement('div');
  voice.className = styles.voice ?? '';
  voice.setAttribute('role', 'status');
  place.append(box, voice);
  place.classList.add(styles.place ?? '');
  place.tabIndex = 0;
  place.setAttribute('role', 'application');
  place.setAttribute('aria-label', readingHint(picture.title, picture.language));
  const reader: Reader = { picture, values, x: undefined, box, voice };
  const read = (x: Stop | undefined): void => {
    reader.x = x;
    show(place, reader);
  };
  const follow = (event: PointerEvent): void => read(pointedAt(place, reader, event));
  place.addEventListener('pointerdown', follow);
  place.addEventListener('pointermove', follow);
  // A finger that is lifted has read; one that scrolls has not.
  place.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') read(undefined);
  });
  place.addEventListener('pointercancel', () => read(undefined));
  place.addEventListener('blur', () => read(undefined));
  place.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') return read(undefined);
    const stop = stopByKey(reader.values?.stops ?? [], reader.x, event.key);
    if (stop === undefined) return;
    event.preventDefault();
    read(stop);
    voice.textContent = linesOf(reader, stop).join('; ');
  });
  return reader;
}

/** The stop under a pointer, in whichever small multiple it is. */
function pointedAt(place: Element, { values }: Reader, event: MouseEvent): Stop | undefined {
  const svg = place.querySelector('svg');
  const places = svg && placesOf(svg);
  if (!svg || !places || !values) return undefined;
  const frame = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  // A picture that is lower than its place is wide stands in the middle.
  const scale = Math.max(width / frame.width, height / frame.height);
  const x = (event.clientX - frame.left - frame.width / 2) * scale + width / 2;
  const y = (event.clientY - frame.top - frame.height / 2) * scale + height / 2;
  const inside = places.facets.filter(
    (facet) => y >= places.top(facet) && y <= places.bottom(facet),
  );
  const distances = inside.flatMap((facet) => {
    const stop = nearestStop(values.stops, (value) => places.x(value, facet), x);
    return stop === undefined ? [] : [{ stop, away: Math.abs(places.x(stop, facet) - x) }];
  });
  return distances.sort((a, b) => a.away - b.away)[0]?.stop;
}

function linesOf({ picture, values }: Reader, x: Stop): readonly string[] {
  return readingLines(x, values?.at(x) ?? [], picture, values?.bin?.(x));
}

function show(place: Element, reader: Reader): void {
  const svg = place.querySelector('svg');
  svg?.querySelector('[data-crosshair]')?.remove();
  const { x, values, box } = reader;
  const places = svg && placesOf(svg);
  box.hidden = x === undefined || !places || !values;
  if (!svg || !places || !values || x === undefined) return;
  svg.append(crosshair(reader, places, x));
  box.replaceChildren(
    ...linesOf(reader, x).map((text) => {
      const line = document.createElement('div');
      line.textContent = text;
      return line;
    }),
  );
  // On the side where the crosshair is not.
  const middle = svg.viewBox.baseVal.width / 2;
  box.dataset['side'] = places.x(x, 0) > middle ? 'start' : 'end';
}

function crosshair({ picture, values }: Reader, places: Places, x: Stop): Element {
  const group = element('g', { 'data-crosshair': '', 'pointer-events': 'none' });
  const facets = valuesOf(picture.layers, picture.spec.facet);
  for (const facet of places.facets) {
    const at = String(places.x(x, facet));
    const [y1, y2] = [places.top(facet), places.bottom(facet)].map(String);
    group.append(
      element('line', {
        x1: at,
        x2: at,
        y1: y1 ?? '0',
        y2: y2 ?? '0',
        stroke: 'currentColor',
        'stroke-opacity': '0.6',
      }),
    );
  }
  for (const { facet, series, y, isBefore } of values?.at(x) ?? []) {
    const number = Math.max(0, facets.indexOf(facet));
    const up = places.y(y, number);
    if (!Number.isFinite(up)) continue;
    group.append(
      element('circle', {
        cx: String(places.seriesX(x, number, series)),
        cy: String(up),
        r: '4',
        fill: isBefore ? 'var(--chart-kept)' : 'currentColor',
      }),
    );
  }
  return group;
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
