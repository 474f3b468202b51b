import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export const [keys, values, n] = [4, 4, 16];
const rng = random(seed + 1);

// zh: 每条序列各有一张表，给每个键一个值。键、值、键、值……共
// zh: 8 对；遇到出现过的键，就问它的值。
// en: Each sequence has a table of its own, a value for each
// en: key. Key, value, key, value, 8 pairs; where a key has
// en: occurred before, its value is asked.
function drawSequence() {
  const table = Array.from({ length: keys }, () =>
    rng.integer(values),
  );
  const drawn = Array.from({ length: n / 2 }, () =>
    rng.integer(keys),
  );
  const answers = drawn.flatMap((key) => [table[key], 0]);
  const tokens = drawn.flatMap((key) => [
    key,
    keys + table[key],
  ]);
  const asked = drawn.flatMap((key, i) => [
    drawn.indexOf(key) < i ? 1 : 0,
    0,
  ]);
  return [tokens, answers, asked];
}

export function drawBatch(size: number) {
  const drawn = Array.from({ length: size }, drawSequence);
  const [tokens, answers, asked] = tf.unstack(
    tf.tensor3d(drawn),
    1,
  );
  return {
    tokens: tokens.toInt(),
    answers: answers.toInt(),
    asked,
  };
}
export type Batch = ReturnType<typeof drawBatch>;
