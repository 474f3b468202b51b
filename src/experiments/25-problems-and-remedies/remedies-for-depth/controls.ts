/** What takes the causes of remedies-for-depth away, one at a time, in the networks concerned. */
import type { Params } from '../../claim';
import type { Control } from '../../control';

const remedies = [
  ...['plain', 'he', 'residual', 'scaledResidual', 'highway'],
  ...['batchNorm', 'residualBatchNorm'],
];

/** The other networks are left out, so that it is soon done. */
const only = (...concerned: string[]): Params =>
  Object.fromEntries(
    remedies.filter((name) => !concerned.includes(name)).map((name) => [name, false]),
  );

export const controls: readonly Control[] = [
  {
    id: 'variances-swapped',
    name: { zh: '方差 1/n 与 2/n 对调', en: 'the variances 1/n and 2/n swapped' },
    settings: only('plain', 'he'),
    changes: [
      { file: 'remedies.ts', from: 'plain: { gain: 1,', to: 'plain: { gain: 2,' },
      { file: 'remedies.ts', from: 'he: Remedy = { gain: 2,', to: 'he: Remedy = { gain: 1,' },
    ],
  },
  {
    id: 'without-shortcuts',
    name: { zh: '残差网络没有捷径', en: 'residual networks without shortcuts' },
    settings: only('residual', 'scaledResidual', 'residualBatchNorm'),
    changes: [
      { file: 'remedies.ts', from: '(h, unit) => h.add(unit);', to: '(_, unit) => unit;' },
      {
        file: 'remedies.ts',
        from: 'h.add(unit.div(Math.sqrt(depth)))',
        to: 'unit.div(Math.sqrt(depth))',
      },
    ],
  },
  {
    id: 'branch-not-scaled',
    name: { zh: '残差支路不缩放', en: 'residual branches that are not scaled' },
    settings: only('residual', 'scaledResidual'),
    changes: [{ file: 'remedies.ts', from: 'unit.div(Math.sqrt(depth))', to: 'unit' }],
  },
  {
    id: 'highway-does-not-carry',
    name: { zh: '高速网络没有直通', en: 'a highway that does not carry its input' },
    settings: only('highway'),
    changes: [
      { file: 'remedies.ts', from: 'h.add(gate().mul(unit.sub(h)))', to: 'gate().mul(unit)' },
    ],
  },
  {
    id: 'without-standardizing',
    name: { zh: 'BatchNorm 不做标准化', en: 'BatchNorm that does not standardise' },
    settings: only('batchNorm', 'residualBatchNorm'),
    changes: [
      { file: 'network.ts', from: 'standardize(z).mul(own.scale)', to: 'z.mul(own.scale)' },
    ],
  },
  {
    id: 'he-standardizes',
    name: { zh: 'He 网络也做标准化', en: 'He networks that standardise, too' },
    settings: only('he'),
    changes: [
      {
        file: 'remedies.ts',
        from: 'he: Remedy = { gain: 2, join: replace }',
        to: 'he: Remedy = { gain: 2, join: replace, normalizes: true }',
      },
    ],
  },
];
