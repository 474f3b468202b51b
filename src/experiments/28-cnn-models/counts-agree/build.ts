import * as tf from '@tensorflow/tfjs';

const kernelInitializer = 'zeros';

export function makeLeNet() {
  const model = tf.sequential();
  const conv = (filters: number, more = {}) =>
    model.add(
      tf.layers.conv2d({
        filters,
        kernelSize: 5,
        activation: 'tanh',
        kernelInitializer,
        ...more,
      }),
    );
  const pool = () =>
    model.add(tf.layers.averagePooling2d({ poolSize: 2 }));
  const dense = (
    units: number,
    activation: 'tanh' | 'softmax',
  ) =>
    model.add(
      tf.layers.dense({
        units,
        activation,
        kernelInitializer,
      }),
    );
  conv(6, { inputShape: [32, 32, 1] });
  pool();
  conv(16);
  pool();
  model.add(tf.layers.flatten());
  dense(120, 'tanh');
  dense(84, 'tanh');
  dense(10, 'softmax');
  return model;
}

// zh: 每段若干个 3×3，再把边长减半；通道数逐段翻倍到 512。
// en: Each stage has some 3×3, then halves the side; channels
// en: double from stage to stage up to 512.
export function makeVggStages(depths: number[]) {
  const model = tf.sequential();
  depths.forEach((depth, stage) => {
    for (let i = 0; i < depth; i++) {
      const first = stage === 0 && i === 0;
      model.add(
        tf.layers.conv2d({
          filters: Math.min(64 * 2 ** stage, 512),
          kernelSize: 3,
          padding: 'same',
          activation: 'relu',
          kernelInitializer,
          ...(first ? { inputShape: [224, 224, 3] } : {}),
        }),
      );
    }
    model.add(tf.layers.maxPooling2d({ poolSize: 2 }));
  });
  return model;
}
