import * as tf from '@tensorflow/tfjs';
import { dense } from 'lab/nets';
import {
  d,
  draw,
  makeAttention,
  n,
  rng,
  symbols,
  times,
} from './attention';

// zh: 层归一化：每个位置各算各的；增益和偏置从略。
// en: Layer normalisation, each position by itself; without
// en: gain and bias.
const normalize = (x: tf.Tensor) => {
  const { mean, variance } = tf.moments(x, -1, true);
  return x.sub(mean).div(variance.add(1e-5).sqrt());
};

// zh: 前置归一化的块：先加注意力，再加前馈网络。
// en: A pre-norm block: add attention, then a feed-forward net.
export function makeNet(
  heads: number,
  positions: boolean,
  causal: boolean,
) {
  const embedding = draw(symbols, d, 1);
  const places = draw(n, d, 1);
  const attend = makeAttention(heads, causal);
  const feedForward = dense([d, 2 * d, d], { rng });
  const readout = draw(d, symbols);
  return (tokens: tf.Tensor) => {
    const words = times(
      tf.oneHot(tokens, symbols).toFloat(),
      embedding,
    );
    const x = positions ? words.add(places) : words;
    const { weights, attended } = attend(normalize(x));
    const seen = x.add(attended);
    const inside = normalize(seen).reshape([-1, d]);
    const thought = seen.add(
      feedForward.apply(inside).reshape(x.shape),
    );
    const logits = times(normalize(thought), readout);
    return { weights, logits };
  };
}
