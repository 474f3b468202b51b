/** What takes each idea of im2col-and-adjoint away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'kernel-flipped',
    name: {
      zh: '数学里的卷积：先翻转核',
      en: 'convolution as in mathematics: flip the kernel first',
    },
    changes: [
      {
        file: 'loops.ts',
        from: '((a * kernel + b) * channels + c)',
        to: '((kernel ** 2 - 1 - a * kernel - b) * channels + c)',
      },
    ],
  },
  {
    id: 'one-patch-for-all',
    name: { zh: '每一行都写进第一行', en: 'every patch in the first row' },
    changes: [
      {
        file: 'ways.ts',
        from: 'patches.set(image[i], o, w)',
        to: 'patches.set(image[i], 0, w)',
      },
    ],
  },
  {
    id: 'windows-side-by-side',
    name: { zh: '窗口并排，互不重叠', en: 'windows side by side, without overlap' },
    changes: [
      {
        file: 'ways.ts',
        from: 'const places = outputSide(shape) ** 2;',
        to: 'const places = Math.floor(shape.side / shape.kernel) ** 2;',
      },
    ],
  },
  {
    id: 'last-place-only',
    name: { zh: '权重只记最后一处', en: 'a weight remembers its last place only' },
    changes: [{ file: 'main.ts', from: 'weightGradient[w] +=', to: 'weightGradient[w] =' }],
  },
  {
    id: 'not-turned',
    name: { zh: '核不翻转', en: 'a kernel that is not turned' },
    changes: [{ file: 'ways.ts', from: '.reverse([0, 1])', to: '' }],
  },
  {
    id: 'no-adding',
    name: { zh: '重叠处不相加，后写的盖住先写的', en: 'where windows overlap, the last one wins' },
    changes: [{ file: 'main.ts', from: 'imageGradient[i] +=', to: 'imageGradient[i] =' }],
  },
  {
    id: 'kernel-that-copies',
    name: { zh: '核只把中间一格照抄', en: 'a kernel that copies its middle cell' },
    changes: [
      {
        file: 'main.ts',
        from: 'const weights = drawn(size, 1 / (kernel * filters ** 0.5));',
        to: `const middle = (kernel ** 2 - 1) / 2;
const weights = zeros(size).map((_, n) => {
  const [cell, pair] = [Math.floor(n / 12), n % 12];
  return cell === middle && pair % 5 === 0 ? 1 : 0;
});`,
      },
    ],
  },
];
