/**
 * Batches that `fitDataset` and `evaluateDataset` learn from.
 *
 * Wrong in 4.22.0: only their number and length are looked at, so that data which `fit` refuses is
 * taken, or refused far away.
 *
 * Mended: each batch goes the way of what `fit` is given, with the checks of layer-targets.ts.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import { dispose, type Tensor, type TensorContainer } from '@tensorflow/tfjs-core';
import { LayersModel } from '@tensorflow/tfjs-layers';

interface Batch {
  readonly xs?: Tensor | null;
  readonly ys?: Tensor | null;
}
interface Batches {
  next(): Promise<{ readonly value: Batch | null; readonly done?: boolean }>;
}
interface Dataset {
  readonly size?: number;
  iterator(): Promise<Batches>;
}

/** What of a model is read here. */
interface Model {
  standardizeUserDataXY(x: Tensor, y: Tensor): [Tensor[], Tensor[]];
  fitDataset(dataset: Dataset, ...rest: readonly unknown[]): Promise<unknown>;
  evaluateDataset(dataset: Dataset | Batches, ...rest: readonly unknown[]): Promise<unknown>;
}

const model = LayersModel.prototype as unknown as Model;
const { fitDataset, evaluateDataset } = model;

model.fitDataset = function (this: Model, dataset, ...rest) {
  return fitDataset.call(this, checkedDataset(this, dataset), ...rest);
};

model.evaluateDataset = function (this: Model, dataset, ...rest) {
  const checked = 'next' in dataset ? checkedBatches : checkedDataset;
  return evaluateDataset.call(this, checked(this, dataset as Batches & Dataset), ...rest);
};

function checkedDataset(compiled: Model, dataset: Dataset): Dataset {
  return {
    ...(dataset.size !== undefined && { size: dataset.size }),
    iterator: async () => checkedBatches(compiled, await dataset.iterator()),
  };
}

function checkedBatches(compiled: Model, batches: Batches): Batches {
  return {
    next: async () => {
      const step = await batches.next();
      const { xs, ys } = step.value ?? {};
      // That one of the two is missing is said by tfjs.
      if (xs == null || ys == null) return step;
      const [inputs, targets] = compiled.standardizeUserDataXY(xs, ys);
      const used = new Set<unknown>([...inputs, ...targets]);
      dispose(tensorsOf(xs, ys).filter((tensor) => !used.has(tensor)));
      return { ...step, value: { xs: inputs, ys: targets } as unknown as Batch };
    },
  };
}

/** A batch is a tensor, a list of them, or has them by name. */
function tensorsOf(...given: readonly TensorContainer[]): Tensor[] {
  return given.flatMap((data) =>
    data && typeof data === 'object' && !('dataId' in data) ? Object.values(data) : [data],
  ) as Tensor[];
}
