/** One import form, whoever reads it. */
import { expect, it } from 'vitest';
import experiment from '../../src/experiments/26-activation-functions/dying-relu/about.ts?experiment';
import { loadManifest } from './loadManifests';
import { chartsAtHand } from '../../src/experiments/recording';

it('gives the whole experiment, the same in Vitest and in Node', async () => {
  const folder = 'src/experiments/26-activation-functions/dying-relu';
  expect(experiment).toMatchObject({ id: 'dying-relu', chapter: 26, backend: 'wasm' });
  expect(Object.keys(experiment.files)[0]).toBe('main.ts');
  expect(Object.keys(chartsAtHand(experiment.recorded))).toContain('activity');
  expect(experiment).toEqual(await loadManifest(process.cwd(), { folder }));
});
