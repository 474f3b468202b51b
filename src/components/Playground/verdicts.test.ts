import { expect, it } from 'vitest';
import { equals, type Claim } from '../../experiments/claim';
import { initialRunState } from './runState';
import { countVerdicts } from './verdicts';

const text = { zh: '……', en: '…' };
const claims: readonly Claim[] = [
  equals('three', 'x', 3, 0, 'arithmetic', text),
  equals('four', 'x', 4, 0, 'arithmetic', text),
  { ...equals('given', 'x', 3, 0, 'arithmetic', text), given: ['size'] },
];
const size = { kind: 'number', name: 'size', value: 1, min: 0, max: 9, step: 1 } as const;

it('counts the claims that hold among those whose conditions are those of the run', () => {
  const run = { ...initialRunState, metrics: { x: 3 } };
  const recorded = { params: [size] };
  const asRecorded = countVerdicts({ ...run, used: { size: 1 } }, claims, recorded);
  expect(asRecorded).toEqual({ all: 3, held: 2, moved: 0, fallen: 1 });
  const turned = countVerdicts({ ...run, used: { size: 2 } }, claims, recorded);
  expect(turned).toEqual({ all: 2, held: 1, moved: 1, fallen: 1 });
});
