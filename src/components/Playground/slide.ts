/**
 * What a finger on a slider means: one that moves up or down scrolls the page, one that moves along
 * the slider, or only presses it, sets a value.
 */
export interface Finger {
  readonly x: number;
  readonly y: number;
  readonly means: 'nothing yet' | 'slide' | 'scroll';
}

/** How far it moves before its direction counts, in pixels. */
const SLACK = 6;

export function fingerDown(x: number, y: number): Finger {
  return { x, y, means: 'nothing yet' };
}

/** Once it is known what a finger means, it means that until it is lifted. */
export function fingerMoved(finger: Finger, x: number, y: number): Finger {
  if (finger.means !== 'nothing yet') return finger;
  const [across, down] = [Math.abs(x - finger.x), Math.abs(y - finger.y)];
  if (Math.max(across, down) < SLACK) return finger;
  return { ...finger, means: across > down ? 'slide' : 'scroll' };
}
