import * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

// zh: 六个键互相正交，长度都是 sharpness；查询等于其中一个。
// zh: 权重 = softmax(查询·键 / √6)。
// en: Six keys, orthogonal, each as long as the sharpness; the
// en: query equals one of them. Weights are
// en: softmax(query · key / √6).
export const attend = (item: number, sharpness: number) =>
  tf.tidy(() => {
    const keys = tf.eye(6).mul(sharpness);
    const query = keys.slice([item - 1, 0], [1, 6]);
    const scores = query.matMul(keys, false, true);
    return scores.div(Math.sqrt(6)).softmax().dataSync();
  });

export function drawAttention(
  item: number,
  sharpness: number,
) {
  const weights = chart('weights', {
    x: { field: 'key', scale: 'band' },
    y: { field: 'weight', domain: [0, 1] },
  });
  attend(item, sharpness).forEach((weight, i) =>
    weights.bar({ key: i + 1, weight }),
  );
  const hardness = chart('hardness', {
    x: 'keyLength',
    y: { field: 'weight', domain: [0, 1] },
  });
  for (
    let keyLength = 0;
    keyLength <= 8;
    keyLength += 0.25
  ) {
    const weight = attend(item, keyLength)[item - 1];
    hardness.line({ keyLength, weight });
  }
  hardness.rule({ keyLength: sharpness });
}
