/** How long an experiment's runs take on this machine: the last one, kept in the browser. */

const prefix = 'ten-questions:seconds:';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Of the reader's last run; undefined where there was none. */
export function secondsHere(id: string, storage: () => Pick<Kept, 'getItem'>): number | undefined {
  try {
    const seconds = Number.parseFloat(storage().getItem(`${prefix}${id}`) ?? '');
    return seconds >= 0 ? seconds : undefined;
  } catch {
    return undefined;
  }
}

/** A full or closed storage is no fault: the recording's time then goes on counting. */
export function keepSeconds(id: string, seconds: number, storage: () => Kept): void {
  try {
    storage().setItem(`${prefix}${id}`, seconds.toFixed(2));
  } catch {
    // Private windows and full disks refuse.
  }
}
