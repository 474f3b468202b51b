import { expect, it } from 'vitest';
import { lectures } from './lectures';

it('gives each lecture a name of its own that can be an anchor', () => {
  const ids = lectures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it('asks something of the lecture hall in both languages', () => {
  for (const { demonstration, objectives } of lectures) {
    expect(demonstration.ask.zh).toMatch(/？$|。$/);
    expect(demonstration.ask.en).toContain('?');
    expect(objectives.length).toBeGreaterThanOrEqual(2);
  }
});
