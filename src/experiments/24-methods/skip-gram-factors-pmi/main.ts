import * as tf from '@tensorflow/tfjs';
import { inTurn, param, random, seed, steps } from 'lab';
import { drawWeights, minimize } from 'lab/nets';
import { drawMap, drawProducts } from './charts';
import * as grammar from './grammar';
import { askAnalogies, askNeighbours } from './questions';

const size = param('size', 8, [1, 20, 1]);
const negatives = param('negatives', 5, [1, 15, 1]);
const power = param('power', 1, [0, 1, 0.25]);

// zh: 语料约两万词；负样本从一张表里抽。
// en: A corpus of about 20,000 words, and a table from which
// en: negatives are drawn.
const rng = random(seed);
const corpus = grammar.drawCorpus(20000, rng);
const pairs = grammar.pairsOf(corpus);
const table = grammar.tableOf(corpus, power);

// zh: 每个词两个向量：作中心词的 u，作上下文的 v。
// en: Two vectors a word: u as the centre, v as a context.
const start = { normal: 0.1 };
const u = drawWeights(36, size, start, rng);
const v = drawWeights(36, size, start, rng);

// zh: 一批 1024 对真的，每对配 k 个假的上下文；只记各对
// zh: 出现了几次（除以 1024）。
// en: A batch of 1024 real pairs, each with k false contexts;
// en: all we keep is how often each came (over 1024).
function drawBatch() {
  const [real, fake] = [grammar.grid(), grammar.grid()];
  for (let i = 0; i < 1024; i++) {
    const [w, c] = pairs[rng.integer(pairs.length)];
    real[w][c] += 1 / 1024;
    for (let k = 0; k < negatives; k++)
      fake[w][table[rng.integer(table.length)]] += 1 / 1024;
  }
  return { real, fake };
}

// zh: −ln σ(z) 是 softplus(−z)，−ln σ(−z) 是 softplus(z)。
// en: −ln σ(z) is softplus(−z), −ln σ(−z) is softplus(z).
for (const rate of inTurn([0.02, 0.005, 0.001])) {
  const adam = tf.train.adam(rate);
  for (const _ of steps(500)) {
    const { real, fake } = drawBatch();
    const loss = () => {
      const z = tf.matMul(u, v, false, true);
      const yes = tf.softplus(z.neg()).mul(real);
      const no = tf.softplus(z).mul(fake);
      return yes.add(no).sum();
    };
    minimize(adam, loss, [u, v]);
  }
}

// zh: 内积与另一份语料的 PMI 相比；邻居和类比只看 u。
// en: The products against the PMI of a second corpus;
// en: neighbours and analogies look at u alone.
const fresh = grammar.drawCorpus(20000, rng);
const products = tf.matMul(u, v, false, true);
drawProducts(products, { corpus, fresh, power, negatives });
askNeighbours(u);
askAnalogies(u);
drawMap(u);
