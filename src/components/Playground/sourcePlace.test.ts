import { expect, it } from 'vitest';
import type { LabSources } from '../../experiments/labSources';
import { placeOf } from './sourcePlace';

const sources: LabSources = {
  modules: {
    lab: { file: 'index.ts', names: { steps: { file: 'loops.ts', lines: [3, 9] } } },
    'lab/nets': { file: 'nets/index.ts', names: {} },
  },
  files: {},
};

it('leads to the lines of a definition', () => {
  expect(placeOf(sources, { module: 'lab', name: 'steps' })).toEqual({
    file: 'loops.ts',
    lines: [3, 9],
  });
});

it('leads to the index of a whole module', () => {
  expect(placeOf(sources, { module: 'lab/nets' })).toEqual({ file: 'nets/index.ts' });
});

it('leads to an index, and says so, where there is no such name or module', () => {
  for (const name of ['stepz', 'toString']) {
    expect(placeOf(sources, { module: 'lab/nets', name })).toEqual({
      file: 'nets/index.ts',
      missing: 'name',
    });
  }
  expect(placeOf(sources, { module: 'lab/nest', name: 'steps' })).toEqual({
    file: 'index.ts',
    missing: 'module',
  });
});
