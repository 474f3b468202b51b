import * as tf from '@tensorflow/tfjs';
import { report, table } from 'lab';

const layers = 20;

// zh: h 从 0.5 出发，sigmoid(w(h − 0.5)) 让它停在 0.5，
// zh: 那里 sigmoid 的导数恰好是 1/4。
// en: From h = 0.5, sigmoid(w(h − 0.5)) keeps it at 0.5, where
// en: the derivative of sigmoid is exactly 1/4.
export function showChain() {
  const rows = [1, 2, 4, 8].map((w) => {
    const chain = (start: tf.Tensor) => {
      let h = start;
      for (let l = 0; l < layers; l++) {
        h = tf.sigmoid(h.sub(0.5).mul(w));
      }
      return h;
    };
    const [measured] = tf.tidy(() =>
      tf.grad(chain)(tf.scalar(0.5)).dataSync(),
    );
    report(`chainWeight${w}`, measured);
    return {
      weight: w,
      measured: measured,
      closedForm: (w / 4) ** layers,
    };
  });
  table('chain', rows);
}
