/** What receptive-field must show: arithmetic, so every value is exact. */
import type { Claim } from '../../claim';

const layers = [
  { name: 'C1', field: 11 },
  { name: 'M2', field: 13 },
  { name: 'C3', field: 29, afterStride: true },
  { name: 'L4', field: 45, afterStride: true },
  { name: 'L5', field: 57, afterStride: true },
  { name: 'L6', field: 73, afterStride: true },
];

export const claims: readonly Claim[] = layers.map(({ name, field, afterStride }, index) => ({
  id: `deepface-${name.toLowerCase()}`,
  statement: {
    zh: `DeepFace 的 ${name} 层，一个单元看到 ${field}×${field} 个像素。`,
    en: `A unit in layer ${name} of DeepFace sees ${field}×${field} pixels.`,
  },
  expect: { kind: 'equals', metric: `field${index + 1}`, value: field, tolerance: 0 },
  given: name === 'C1' ? ['network'] : ['network', 'addStride'],
  control: afterStride ? 'without-strides' : 'one-neighbour-too-many',
  source: 'arithmetic: r grows by (kernel - 1) times the distance of neighbouring units',
}));
