import { describe, expect, it } from 'vitest';
import type { ForKeeper } from '../messages';
import {
  KEEPER_LEAD_MILLISECONDS,
  MILLISECONDS_PER_KEEPING,
  MILLISECONDS_PER_KEPT_CHARACTER,
  Safekeeping,
} from './safekeeping';

/** What was posted by a flood in one breath, on a clock that moves while the code is made to wait. */
function flood(lines: number, characters = 0) {
  const clock = { time: 0 };
  const posted: ForKeeper[] = [];
  const safekeeping = new Safekeeping({
    now: () => clock.time,
    waitUntil: (time) => void (clock.time = Math.max(clock.time, time)),
    post: (message) => posted.push(message),
  });
  for (let i = 0; i < lines; i++)
    safekeeping.keep({ id: String(i), method: 'log', data: [i] }, characters);
  const ids = posted.map((message) => message.type === 'line' && Number(message.line.id));
  return { ids, posted, waited: clock.time };
}

describe('Safekeeping', () => {
  it('gives each line before the next, and of a breath of lines at once', () => {
    const lead = Math.floor(KEEPER_LEAD_MILLISECONDS / MILLISECONDS_PER_KEEPING);
    const { ids, waited } = flood(lead);
    expect(ids).toEqual(Array.from({ length: lead }, (_, i) => i));
    expect(waited).toBe(0);
  });

  it('leaves out none of a flood, at the pace of the keeper', () => {
    const { ids, waited } = flood(200_000);
    expect(ids).toEqual(Array.from({ length: 200_000 }, (_, i) => i));
    expect(waited).toBeCloseTo(200_000 * MILLISECONDS_PER_KEEPING - KEEPER_LEAD_MILLISECONDS, 6);
  });

  it('says when each was given', () => {
    expect(flood(1).posted).toEqual([
      { type: 'line', at: 0, line: { id: '0', method: 'log', data: [0] } },
    ]);
  });

  it('counts a line by its text, and lets pass one that is longer than the lead', () => {
    const characters = (2 * KEEPER_LEAD_MILLISECONDS) / MILLISECONDS_PER_KEPT_CHARACTER;
    expect(flood(1, characters)).toMatchObject({ ids: [0], waited: 0 });
    expect(flood(3, characters).waited).toBeCloseTo(4 * KEEPER_LEAD_MILLISECONDS, 0);
  });
});
