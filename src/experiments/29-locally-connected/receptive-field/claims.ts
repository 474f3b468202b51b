/** What receptive-field must show: arithmetic, so every value is exact. */
import type { Claim } from '../../claim';

const fields = [11, 13, 29, 45, 57, 73];
const names = ['C1', 'M2', 'C3', 'L4', 'L5', 'L6'];

export const claims: readonly Claim[] = fields.map((value, index) => ({
  id: `deepface-${names[index]?.toLowerCase()}`,
  statement: {
    zh: `DeepFace 的 ${names[index]} 层，一个单元看到 ${value}×${value} 个像素。`,
    en: `A unit in layer ${names[index]} of DeepFace sees ${value}×${value} pixels.`,
  },
  expect: { kind: 'equals', metric: `field${index + 1}`, value, tolerance: 0 },
  source: 'arithmetic: r grows by (kernel - 1) times the distance of neighbouring units',
}));
