/**
 * Gradients of operations that move, repeat or leave out cells.
 *
 * Wrong in 4.22.0, without a word: mirrorPad gives what was padded no way back; the gradient of
 * resizeNearestNeighbor forgets halfPixelCenters and takes height for width. Missing:
 * stridedSlice, depthToSpace, diag, flipLeftRight, rotateWithOffset, transform ('nearest'),
 * gatherND, scatterND, tensorScatterUpdate, topk; tile beyond four axes; gather by indices that
 * came from the differentiated tensor (an argMax).
 *
 * Mended: the operation itself is asked which cell each output cell came from, by giving it the
 * numbers 1 to n as values (0 is none), and dy is added to those cells. gatherND and scatterND are
 * each other's transposes. Indices have the gradient zero.
 *
 * To be removed with tensorflow/tfjs issues 1795 (gatherND) and 1601 (topk). For the others no
 * issue was found upstream: keep them until their tests pass without.
 */
import {
  add,
  cast,
  DepthToSpace,
  Diag,
  engine,
  FlipLeftRight,
  gatherND,
  GatherNd,
  GatherV2,
  getGradient,
  MirrorPad,
  mul,
  range,
  reshape,
  ResizeNearestNeighbor,
  RotateWithOffset,
  scalar,
  scatterND,
  ScatterNd,
  StridedSlice,
  sub,
  sum,
  tensorScatterUpdate,
  TensorScatterUpdate,
  Tile,
  TopK,
  Transform,
  unsortedSegmentSum,
  zeros,
  type NamedAttrMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { replaceGradient } from './replace';

const movers: [string, string][] = [
  [StridedSlice, 'x'],
  [DepthToSpace, 'x'],
  [Diag, 'x'],
  [MirrorPad, 'x'],
  [FlipLeftRight, 'image'],
  [RotateWithOffset, 'image'],
  [Transform, 'image'],
  [ResizeNearestNeighbor, 'images'],
];

for (const [kernelName, input] of movers) {
  replaceGradient({
    kernelName,
    inputsToSave: kernelName === Transform ? [input, 'transforms'] : [input],
    gradFunc: (dy, saved, attrs) => {
      const [x, transforms] = saved as [Tensor, Tensor?];
      if (kernelName === Transform && attrs['interpolation'] === 'bilinear') {
        throw new Error(
          "Cannot compute gradient: gradient function not found for Transform with interpolation 'bilinear'. Use 'nearest', or write the sampling with tf.gather.",
        );
      }
      const run = (numbers: Tensor): Tensor =>
        engine().runKernel(
          kernelName,
          transforms ? { [input]: numbers, transforms } : { [input]: numbers },
          { ...attrs, fillValue: 0 },
        );
      const none = transforms && { transforms: () => zeros(transforms.shape) };
      return { [input]: () => backTo(x, dy as Tensor, run), ...none };
    },
  });
}

/** Adds each cell of `dy` to the cell of x that `run` takes it from. */
function backTo(x: Tensor, dy: Tensor, run: (numbers: Tensor) => Tensor): Tensor {
  const numbers = reshape(range(1, x.size + 1), x.shape);
  const from = cast(sub(run(numbers), 1), 'int32');
  return reshape(unsortedSegmentSum(reshape(dy, [-1]), from.as1D(), x.size), x.shape);
}

replaceGradient({
  kernelName: TopK,
  inputsToSave: ['x'],
  outputsToSave: [false, true],
  gradFunc: (dys, saved) => {
    const [x, indices] = saved as [Tensor, Tensor];
    const [dy] = dys as [Tensor];
    const width = x.shape.at(-1)!;
    return {
      x: () => {
        const rows = mul(range(0, x.size / width, 1, 'int32'), scalar(width, 'int32')).reshape([
          -1, 1,
        ]);
        const cells = add(reshape(indices, [x.size / width, -1]), rows);
        return reshape(unsortedSegmentSum(dy.as1D(), cells.as1D(), x.size), x.shape);
      },
    };
  },
});

replaceGradient({
  kernelName: GatherNd,
  inputsToSave: ['params', 'indices'],
  gradFunc: (dy, saved) => {
    const [params, indices] = saved as [Tensor, Tensor];
    return {
      params: () => scatterND(indices, dy as Tensor, params.shape),
      indices: () => zeros(indices.shape),
    };
  },
});

replaceGradient({
  kernelName: ScatterNd,
  inputsToSave: ['indices'],
  gradFunc: (dy, saved) => {
    const [indices] = saved as [Tensor];
    return {
      updates: () => gatherND(dy as Tensor, indices),
      indices: () => zeros(indices.shape),
    };
  },
});

replaceGradient({
  kernelName: TensorScatterUpdate,
  inputsToSave: ['indices', 'updates'],
  gradFunc: (dy, saved) => {
    const [indices, updates] = saved as [Tensor, Tensor];
    return {
      tensor: () => tensorScatterUpdate(dy as Tensor, indices, zeros(updates.shape)),
      updates: () => gatherND(dy as Tensor, indices),
      indices: () => zeros(indices.shape),
    };
  },
});

const plainGather = getGradient(GatherV2);
replaceGradient({
  ...plainGather,
  gradFunc: (dy, saved, attrs) => ({
    ...plainGather.gradFunc(dy, saved, attrs),
    indices: () => zeros(saved[1]!.shape),
  }),
});

replaceGradient({
  kernelName: Tile,
  inputsToSave: ['x'],
  gradFunc: (dy, saved, attrs: NamedAttrMap) => {
    const [x] = saved as [Tensor];
    const reps = attrs['reps'] as number[];
    return {
      x: () =>
        // Axis by axis: the copies lie one behind the other.
        reps.reduce((left: Tensor, count, axis) => {
          const [outer, inner] = [left.shape.slice(0, axis), left.shape.slice(axis + 1)];
          const copies = reshape(left, [...outer, count, x.shape[axis]!, ...inner]);
          return count === 1 ? left : sum(copies, axis);
        }, dy as Tensor),
    };
  },
});
