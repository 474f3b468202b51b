/** Lets values be read off a recorded picture, which stays as it is. Loaded when a reader wishes it. */
import type { Wish } from '../../readingWish';
import { draw, type Picture } from '../draw';
import { enableReading } from './crosshair';
import { sharePlaces } from './places';

export function readStill(place: HTMLElement, picture: Picture, { at, key }: Wish): void {
  const svg = place.querySelector('svg');
  if (!svg) return;
  if (place.dataset['reads'] !== undefined) {
    delete place.dataset['reads'];
    // Drawn anew from the same data, at the same width: its scales are those of the recorded picture.
    sharePlaces(draw(picture, svg.viewBox.baseVal.width), svg);
    enableReading(place, picture);
  }
  if (at) place.dispatchEvent(new PointerEvent('pointermove', { clientX: at.x, clientY: at.y }));
  if (key !== undefined && place.ownerDocument.activeElement === place)
    place.dispatchEvent(new KeyboardEvent('keydown', { key }));
}
