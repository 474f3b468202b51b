/** What takes the causes of nan-detective away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'data-left-unchecked',
    name: { zh: '不查数据', en: 'data left unchecked' },
    changes: [{ file: 'rule.ts', from: "if (!batchIsFinite) return 'data';", to: '' }],
  },
  {
    id: 'a-tenth-of-every-rate',
    name: { zh: '学习率都缩到十分之一', en: 'a tenth of every rate' },
    changes: [{ file: 'training.ts', from: 'rate * Math.min', to: '0.1 * rate * Math.min' }],
  },
  {
    id: 'fifty-times-every-rate',
    name: { zh: '学习率都放大五十倍', en: 'fifty times every rate' },
    changes: [{ file: 'training.ts', from: 'rate * Math.min', to: '50 * rate * Math.min' }],
  },
  {
    id: 'a-gain-of-one',
    name: { zh: '循环不放大', en: 'a recurrence that does not magnify' },
    changes: [{ file: 'programs.ts', from: '.mul(1.25)', to: '.mul(1)' }],
  },
  {
    id: 'repairs-left-out',
    name: { zh: '没有修', en: 'repairs left out' },
    changes: [{ file: 'main.ts', from: "version === 'repaired'", to: 'false' }],
  },
];
