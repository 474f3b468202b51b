import { expect, it, vi } from 'vitest';
import { indexedWords, wordsOf } from './words';

it('parts Chinese and Latin words, and drops marks', () => {
  expect(wordsOf('死亡 ReLU：反向传播、鞍点')).toEqual(['死亡', 'relu', '反向', '传播', '鞍点']);
  // autocorrect-disable-next-line
  expect(wordsOf('ＷＧＡＮ-GP, x²')).toEqual(['wgan', 'gp', 'x2']);
});

it('finds a compound written together too', () => {
  expect(indexedWords('Back-propagation')).toEqual(['back', 'propagation', 'backpropagation']);
});

it('takes Chinese characters one by one where the browser cannot part words', async () => {
  const { Segmenter } = Intl;
  vi.resetModules();
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    const old = await import('./words');
    expect(old.knowsChinese).toBe(false);
    expect(old.wordsOf('鞍点 ResNet50，x²')).toEqual(['鞍', '点', 'resnet', '50', 'x', '2']);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', {
      value: Segmenter,
      configurable: true,
      writable: true,
    });
    vi.resetModules();
  }
});
