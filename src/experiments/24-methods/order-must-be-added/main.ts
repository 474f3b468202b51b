import * as tf from '@tensorflow/tfjs';
import { param, random, report, seed } from 'lab';
import { d, draw, makeAttention, n } from './attention';
import { drawScores } from './charts';
import { addWaves, rotate } from './positions';

const heads = param('heads', 3, [1, 4, 1]);
const base = param('base', 10000, [10, 1e5, 10], 'log');

const words = draw(n, d, 1);
const { attend, addHeads } = makeAttention(heads);
const gap = (a: tf.Tensor, b: tf.Tensor) =>
  a.sub(b).abs().max().dataSync()[0];

// zh: 一、拼接再乘 W_O，还是各头相加？
// en: 1. Join and multiply by W_O, or add up the heads?
report(
  'headsGap',
  gap(attend(words).output, addHeads(words)),
);

// zh: 二、先打乱词，还是先算注意力？
// en: 2. Reorder the words first, or attend first?
const order = random(seed + 1).shuffle([
  ...Array(n).keys(),
]);
const none = (x: tf.Tensor) => x;
const waves = (x: tf.Tensor) => addWaves(x, base);
function orderGap(encode: typeof none, causal: boolean) {
  const first = encode(words.gather(order));
  const after = attend(encode(words), causal).output;
  return gap(
    attend(first, causal).output,
    after.gather(order),
  );
}
report('orderGap', orderGap(none, false));
report('orderGapWaves', orderGap(waves, false));
report('orderGapCausal', orderGap(none, true));

// zh: 三、换掉最后一个词，前面的输出变多少？
// en: 3. Change the last word: what becomes of outputs before?
const most = words.slice(0, n - 1);
const changed = tf.concat([most, draw(1, d, 1)]);
function laterChange(causal: boolean) {
  const [before, after] = [words, changed].map((x) =>
    attend(x, causal).output.slice(0, n - 1),
  );
  return gap(before, after);
}
report('laterChange', laterChange(true));
report('laterChangeOpen', laterChange(false));

// zh: 四、同一对查询和键放到各处，分数只看距离吗？
// en: 4. One query and one key at all places: do scores depend
// en: on the distance alone?
const [query, key] = [draw(1, d, 1), draw(1, d, 1)];
const nothing = tf.zeros([1, d]);
const turn = (x: tf.Tensor) => rotate(x, base);
drawScores('wavesAlone', waves, nothing, nothing);
drawScores('waves', waves, query, key);
drawScores('rotary', turn, query, key);
