/** A crosshair that pointer, finger and arrow keys move over a drawn chart, with what it reads. */
import type { Picture } from '../draw';
import { turned } from '../turn';
import { svgElement, type Guide, type Point, type Spot } from './guide';
import { guideOf } from './guideOf';
import { readingKind, type ReadingKind } from './readingKind';
import { readingHint } from './wording';
import styles from './styles.module.css';

interface Reader {
  picture: Picture;
  /** Made at the first reading of a picture. */
  guide: Guide | undefined;
  /** Where it is read. */
  spot: Spot | undefined;
  /** What is read, beside the crosshair. */
  readonly box: HTMLElement;
  /** The same for those who hear it, after a key. */
  readonly voice: HTMLElement;
}

const readers = new WeakMap<Element, Reader>();

/** Lets values be read off the picture in a place; called again after each drawing. */
export function enableReading(place: HTMLElement, picture: Picture): void {
  const known = readers.get(place);
  if (known) {
    Object.assign(known, { picture, guide: undefined });
    return show(place, known);
  }
  const kind = readingKind(picture.spec, picture.layers);
  if (kind) readers.set(place, listen(place, picture, kind));
}

function listen(place: HTMLElement, picture: Picture, kind: ReadingKind): Reader {
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
  place.setAttribute('aria-label', readingHint(picture.title, picture.language, kind));
  const reader: Reader = { picture, guide: undefined, spot: undefined, box, voice };
  const read = (spot: Spot | undefined): void => {
    reader.spot = spot;
    show(place, reader);
  };
  const follow = (event: PointerEvent): void => {
    const svg = place.querySelector('svg');
    read(svg ? guideIn(place, reader)?.pointedAt(pointIn(svg, event)) : undefined);
  };
  place.addEventListener('pointerdown', follow);
  place.addEventListener('pointermove', (event) => {
    // Who drags a surface turns it.
    if (event.buttons === 0 || !place.querySelector('svg[data-surface]')) follow(event);
  });
  // A finger that is lifted has read; one that scrolls has not.
  place.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') read(undefined);
  });
  place.addEventListener('pointercancel', () => read(undefined));
  place.addEventListener('blur', () => read(undefined));
  place.addEventListener(turned, () => show(place, reader));
  place.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') return read(undefined);
    const guide = guideIn(place, reader);
    const spot = guide?.byKey(reader.spot, event.key);
    if (!guide || !spot) return;
    event.preventDefault();
    read(spot);
    voice.textContent = guide.linesOf(spot).join('; ');
  });
  return reader;
}

function guideIn(place: Element, reader: Reader): Guide | undefined {
  const svg = place.querySelector('svg');
  if (svg) reader.guide ??= guideOf(place, svg, reader.picture);
  return reader.guide;
}

/** Where a pointer is, in the picture's own units. */
function pointIn(svg: SVGSVGElement, { clientX, clientY }: MouseEvent): Point {
  const frame = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  // A picture that is lower than its place is wide stands in the middle.
  const scale = Math.max(width / frame.width, height / frame.height);
  return {
    x: (clientX - frame.left - frame.width / 2) * scale + width / 2,
    y: (clientY - frame.top - frame.height / 2) * scale + height / 2,
  };
}

function show(place: Element, reader: Reader): void {
  const svg = place.querySelector('svg');
  svg?.querySelector('[data-crosshair]')?.remove();
  const { spot, box } = reader;
  const guide = spot && guideIn(place, reader);
  box.hidden = !guide;
  if (!svg || !guide) return;
  const crosshair = svgElement('g', { 'data-crosshair': '', 'pointer-events': 'none' });
  crosshair.append(...guide.marksOf(spot));
  svg.append(crosshair);
  box.replaceChildren(
    ...guide.linesOf(spot).map((text) => {
      const line = document.createElement('div');
      line.textContent = text;
      return line;
    }),
  );
  // On the side where the crosshair is not.
  const { width, height } = svg.viewBox.baseVal;
  const { x, y } = guide.standsAt(spot);
  box.dataset['side'] = x > width / 2 ? 'start' : 'end';
  box.toggleAttribute('data-low', y !== undefined && y < height / 2);
  // Where the picture leaves room beside it, in that room.
  const frame = svg.getBoundingClientRect();
  box.toggleAttribute('data-beside', frame.width * height > 1.05 * frame.height * width);
}
