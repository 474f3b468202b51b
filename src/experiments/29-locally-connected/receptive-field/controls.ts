/** What takes the two factors of the recurrence in receptive-field away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-strides',
    name: { zh: '步长不拉开间隔', en: 'strides that set no units apart' },
    changes: [{ file: 'fields.ts', from: 'distance *= stride;', to: '' }],
  },
  {
    id: 'one-neighbour-too-many',
    name: { zh: '把单元自己也算成邻居', en: 'a unit that is its own neighbour' },
    changes: [{ file: 'fields.ts', from: '(kernel - 1)', to: 'kernel' }],
  },
];
