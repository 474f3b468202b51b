import * as tf from '@tensorflow/tfjs';
import { inTurn, param, random } from 'lab';
import { report, seed, steps } from 'lab';
import { minimize } from 'lab/nets';
import { drawWaves, tests } from './charts';
import { networks } from './networks';
import { examples, labels, waves } from './waves';

const all = ['logistic', 'mlp', 'cnn', 'gru'] as const;
const names = ['every', ...all] as const;
const only = param('architecture', 'every', names);
const duration = param('steps', 400, [50, 6000, 50], 'log');

// zh: 再把 40 个点按另一种次序排，每个样本都一样。
// en: The 40 points in another order, one for all examples.
const points = random(seed).shuffle([...Array(40).keys()]);
const shuffled = waves.gather(points, 1);
const orders = { ordered: waves, shuffled };
drawWaves('shuffled', shuffled);
drawWaves('ordered', waves);
const classes = tf.tensor1d(labels, 'int32');
const targets = tf.oneHot(classes, 10);

// zh: 每种结构学两遍。每批 100 个样本，Adam。
// en: Each architecture learns both, by batches of 100 and Adam.
const chosen = only === 'every' ? all : [only];
for (const network of inTurn(chosen))
  for (const [order, x] of Object.entries(orders)) {
    const logits = networks[network](random(seed + 7));
    const examine = () => {
      const guess = logits(x.slice(examples)).argMax(1);
      const isRight = guess.equal(classes.slice(examples));
      return isRight.mean().dataSync()[0];
    };
    const adam = tf.train.adam(0.01);
    for (const step of steps(duration)) {
      const from = (step * 100) % examples;
      minimize(adam, () =>
        tf.losses.softmaxCrossEntropy(
          targets.slice(from, 100),
          logits(x.slice(from, 100)),
        ),
      );
      if (step % 50 > 0) continue;
      const accuracy = examine();
      tests.line({ step, accuracy, network, order });
    }
    report(`${network}-${order}`, examine());
  }
