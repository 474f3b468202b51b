/**
 * What `fit`, `evaluate` and `trainOnBatch` of a model of tf.layers are given to learn from.
 *
 * Wrong in 4.22.0: `sparseCategoricalCrossentropy` refuses int32 labels ("Argument 'x' passed to
 * 'floor' must be float32 tensor"), and takes a label that is no class, 3 of 3 classes, -1 or NaN,
 * for a sample without loss, so that the loss looks better than it is. With int32 targets the losses
 * that clip them are wrong: NaN on cpu and numbers a thousand times too large on wasm for the
 * logarithmic and relative errors. Plain arrays where tensors are needed, one-hot rows where labels
 * are, and labels where one-hot rows are, are refused with words about the shapes of other things.
 *
 * Mended: targets of tf.layers' own losses become float32, as in Keras; a label out of range is an
 * Error with the label, its sample and the number of classes; the other three are named as what
 * they are. A loss or a metric of the reader's own gets its targets as they were given.
 *
 * Batches of a data set come this way in dataset-batches.ts. No upstream issue was found.
 */
import { Tensor } from '@tensorflow/tfjs-core';
import { LayersModel } from '@tensorflow/tfjs-layers';
import * as losses from '@tensorflow/tfjs-layers/dist/losses';
import * as metrics from '@tensorflow/tfjs-layers/dist/metrics';

type Data = Tensor | readonly Tensor[] | Readonly<Record<string, Tensor>>;
type Fn = (yTrue: Tensor, yPred: Tensor) => Tensor;

/** What of a compiled model is read here; all but the last method are private to tfjs. */
interface Model {
  readonly feedOutputNames?: readonly string[];
  readonly feedOutputShapes: readonly (readonly (number | null)[])[];
  readonly feedLossFns: readonly Fn[];
  readonly metricsTensors: readonly (readonly [Fn, number])[];
  standardizeUserDataXY(x: Data, y: Data, ...rest: readonly unknown[]): [Tensor[], Tensor[]];
  predict(x: Data, ...rest: readonly unknown[]): Tensor | Tensor[];
}

const model = LayersModel.prototype as unknown as Model;
const { standardizeUserDataXY, predict } = model;
const ownFunctions = new Set<unknown>([...Object.values(losses), ...Object.values(metrics)]);

model.standardizeUserDataXY = function (this: Model, x, y, ...rest) {
  assertTensors(x, 'x');
  assertTensors(y, 'y');
  const given = tensorsOf(y, this.feedOutputNames ?? []);
  for (const [i, target] of given.entries()) assertKind(this, i, target);
  const [xs, ys] = standardizeUserDataXY.call(this, x, y, ...rest);
  const targets = ys.map((target, i) => {
    if (this.feedLossFns[i] === losses.sparseCategoricalCrossentropy)
      assertLabels(target, classesOf(this, i));
    if (target.dtype === 'float32' || !isOwn(this, i)) return target;
    const cast = target.cast('float32');
    if (!given.includes(target)) target.dispose();
    return cast;
  });
  return [xs, targets];
};

model.predict = function (this: Model, x, ...rest) {
  assertTensors(x, 'x');
  return predict.call(this, x, ...rest);
};

function tensorsOf(data: Data, names: readonly string[]): readonly (Tensor | undefined)[] {
  if (data instanceof Tensor) return [data];
  if (Array.isArray(data)) return data as readonly Tensor[];
  return names.map((name) => (data as Readonly<Record<string, Tensor>>)[name]);
}

/** Whether the loss of this output, and all that measures it, is tf.layers' own. */
function isOwn({ feedLossFns, metricsTensors }: Model, output: number): boolean {
  const measures = metricsTensors.filter(([, of]) => of === output).map(([measure]) => measure);
  return [feedLossFns[output], ...measures].every((measure) => ownFunctions.has(measure));
}

function classesOf({ feedOutputShapes }: Model, output: number): number {
  return feedOutputShapes[output]?.at(-1) ?? 1;
}

function assertTensors(data: unknown, name: string): void {
  if (data === undefined || data === null)
    throw new Error(`${name} is ${String(data)}, not a tensor.`);
  const isArray = Array.isArray(data);
  if (!ArrayBuffer.isView(data) && !(isArray && data.some((item) => !(item instanceof Tensor))))
    return;
  const isNested = isArray && Array.isArray(data[0]);
  throw new Error(
    `${name} is an array, not a tensor: give tf.tensor${isNested ? '' : '1d'}(${name}) instead.`,
  );
}

/** Labels and one-hot rows are taken for each other. */
function assertKind(compiled: Model, output: number, target: Tensor | undefined): void {
  const loss = compiled.feedLossFns?.[output];
  const classes = classesOf(compiled, output);
  if (!target || classes < 2) return;
  const rank = compiled.feedOutputShapes[output]!.length;
  const isOneHot = target.rank === rank && target.shape.at(-1) === classes;
  const isLabels = target.rank === rank - 1 || (target.rank === rank && target.shape.at(-1) === 1);
  const shape = `y has the shape [${target.shape.join(',')}]`;
  if (loss === losses.sparseCategoricalCrossentropy && isOneHot)
    throw new Error(
      `${shape}, a row of ${classes} for each sample, but the loss sparseCategoricalCrossentropy takes one label for each: use categoricalCrossentropy.`,
    );
  if (loss === losses.categoricalCrossentropy && isLabels)
    throw new Error(
      `${shape}, one label for each sample, but the loss categoricalCrossentropy takes a row of ${classes} for each: use sparseCategoricalCrossentropy, or tf.oneHot(y.toInt(), ${classes}).`,
    );
}

function assertLabels(target: Tensor, classes: number): void {
  const labels = target.dataSync();
  const each = labels.length / target.shape[0];
  for (const [i, label] of labels.entries()) {
    if (label >= 0 && label < classes) continue;
    throw new Error(
      `The label ${label} of sample ${Math.floor(i / each)} is no class: the model has ${classes} outputs, so labels are 0 to ${classes - 1}.`,
    );
  }
}
