import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { length, symbols, type Net } from './transformer';

// zh: 任务：把 8 个字母的词倒过来。
// en: The task: say a word of 8 letters backwards.
export function words() {
  const rng = random(seed);
  const oneHot = (letters: number[]) =>
    tf.oneHot(tf.tensor1d(letters, 'int32'), symbols);
  return (count: number) => {
    const drawn = Array.from({ length: count }, () =>
      Array.from({ length }, () => rng.integer(symbols)),
    );
    const reversed = drawn.map((word) => word.toReversed());
    return {
      inputs: oneHot(drawn.flat()),
      targets: oneHot(reversed.flat()),
    };
  };
}

type Batch = ReturnType<ReturnType<typeof words>>;

export const lossOf = (net: Net, batch: Batch) =>
  tf.losses
    .softmaxCrossEntropy(
      batch.targets,
      net.apply(batch.inputs),
    )
    .asScalar();

export function shareRight(net: Net, batch: Batch) {
  const guess = net.apply(batch.inputs).argMax(1);
  const isRight = guess.equal(batch.targets.argMax(1));
  return isRight.mean().dataSync()[0];
}
