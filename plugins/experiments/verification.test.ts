import { expect, it } from 'vitest';
import { loadManifests } from './loadManifests';
import { verificationOf } from './verification';

it('counts what the site has, by chapter', async () => {
  const experiments = await loadManifests(process.cwd());
  const numbers = { recorded: 3, computed: 0, supposed: 0, quoted: 0, parameter: 0, typed: 1 };
  const { chapters, seconds, browsers } = verificationOf(experiments, new Map([[26, numbers]]));
  const all = (key: 'experiments' | 'claims' | 'bands' | 'equalities' | 'orderings'): number =>
    chapters.reduce((sum, chapter) => sum + chapter[key], 0);
  expect(chapters.map(({ chapter }) => chapter)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
  expect(all('experiments')).toBe(experiments.length);
  expect(all('claims')).toBe(experiments.flatMap(({ claims }) => claims).length);
  expect(all('bands') + all('equalities') + all('orderings')).toBe(all('claims'));
  for (const { claims, controlled, overSeeds } of chapters) {
    expect(controlled).toBeLessThanOrEqual(claims);
    expect(overSeeds).toBeLessThanOrEqual(claims);
  }
  expect(chapters.find(({ chapter }) => chapter === 26)?.numbers).toEqual(numbers);
  expect(seconds).toBeGreaterThan(60);
  expect(browsers.every((name) => /^\w+ \d+$/.test(name))).toBe(true);
}, 60_000);
