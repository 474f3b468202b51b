/**
 * What a wasm kernel cannot take goes to the cpu backend's kernel.
 *
 * Wrong in 4.22.0, without a word, and found by trying every kernel with every type:
 * - Most kernels are written for float32 and read other types as if they were: `neg` of truth
 *   values, `clipByValue` and `matMul` of integers, comparisons of strings. A float32 loop over a
 *   tensor of truth values reads and writes four times its memory.
 * - An empty tensor is a loop that does not run, and the output keeps what was in its memory:
 *   `sum([])`, `matMul` of [1,0] and [0,1].
 * - MaxPoolWithArgmax begins a maximum with the least positive number, so negative maxima come out
 *   as 1.2e-38. Transform mixes up the images of a batch.
 * - A division by zero of integers traps, or gives -2147483648.
 *
 * Mended: `takes` lists what each kernel was tested to take beside float32; the rest runs on cpu
 * (wasm-fallback.ts), which is slow and right.
 *
 * No issue was found upstream for the whole: keep it until mends/still-needed-operators.test.ts fails.
 */
import {
  getKernelsForBackend,
  util,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { holdsNonFinite } from './heap-loops';
import { replaceKernel } from './replace';
import { borrowed, onCpu } from './wasm-fallback';

type Inputs = Record<string, TensorInfo | undefined>;

const names = (list: string) => list.split(' ');

const takes: Record<string, Set<string>> = {
  int32: new Set(
    names(
      'Abs Add AddN ArgMax ArgMin Bincount BroadcastArgs Cast Concat CropAndResize Cumprod Cumsum DenseBincount Diag Equal GatherV2 Greater GreaterEqual Identity Less LessEqual Max MaxPoolGrad Maximum Mean Min Minimum Multiply Neg NotEqual OneHot OnesLike Pack PadV2 Prod Reverse SearchSorted Select Sign Slice SparseFillEmptyRows SparseReshape SparseSegmentMean SparseSegmentSum SplitV Square SquaredDifference Step Sub Sum Tile TopK Transpose Unique Unpack UnsortedSegmentSum ZerosLike',
    ),
  ),
  bool: new Set(
    names(
      'Cast Concat Equal GatherV2 Greater GreaterEqual Identity Less LessEqual LogicalAnd LogicalNot LogicalOr NotEqual OnesLike Pack Slice SplitV Sum Tile Transpose Unpack ZerosLike',
    ),
  ),
  string: new Set(names('StringNGrams StringSplit StringToHashBucketFast')),
};

/** Views of a tensor, whatever its type and size. */
const views = new Set(['ExpandDims', 'Reshape']);

const never = new Set(['MaxPoolWithArgmax', 'Transform']);

/** What else a kernel cannot take. */
const refuses: Record<
  string,
  (inputs: Inputs, attrs: NamedAttrMap, backend: BackendWasm) => boolean
> = {
  // Takes the indices of the first element of a batch for all.
  GatherV2: (_, { batchDims }) => batchDims !== 0,
  // Rounds the constant.
  PadV2: (_, { constantValue }) => !Number.isInteger(constantValue),
  Cast: (_, { dtype }) => dtype === 'complex64' || dtype === 'string',
  Fill: (_, { dtype, value }) => dtype === 'string' || typeof value === 'string',
  // Adds up alpha min(x, 0) and max(x, 0), and knows no alpha but that of the last axes.
  Prelu: ({ x, alpha }, _, backend) =>
    !endsWith(x!.shape, alpha!.shape) || holdsNonFinite(alpha!, backend),
  // Multiplies what lies beside by 0.
  ResizeBilinear: ({ images }, _, backend) => holdsNonFinite(images!, backend),
  Softmax: ({ logits }) => logits!.shape.length === 0,
  _FusedMatMul: ({ bias }) => bias !== undefined && bias !== null && bias.shape.length !== 1,
};

function endsWith(shape: number[], end: number[]): boolean {
  return util.arraysEqual(shape.slice(shape.length - end.length), end);
}

/** Runs before every kernel: no arrays are made here. */
function mayRun(kernelName: string, inputs: Inputs): boolean {
  for (const name in inputs) {
    const info = inputs[name];
    // The condition of Select, the only input whose type differs from its brothers', is bool.
    if (info && name !== 'condition') {
      const { dtype, shape } = info;
      if (dtype !== 'float32' && !takes[dtype]?.has(kernelName)) {
        return false;
      }
      for (let axis = 0; axis < shape.length; axis++) {
        if (shape[axis] === 0) {
          return false;
        }
      }
    }
  }
  return true;
}

for (const { kernelName } of getKernelsForBackend('wasm')) {
  if (views.has(kernelName) || borrowed.has(kernelName)) {
    continue;
  }
  const slow = onCpu(kernelName);
  const refused = refuses[kernelName];
  replaceKernel(kernelName, 'wasm', (plain) =>
    never.has(kernelName)
      ? slow
      : (call) => {
          const inputs = call.inputs;
          return mayRun(kernelName, inputs) &&
            !refused?.(inputs, call.attrs!, call.backend as BackendWasm)
            ? plain(call)
            : slow(call);
        },
  );
}
