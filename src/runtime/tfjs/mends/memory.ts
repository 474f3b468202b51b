/**
 * Where a kernel with several outputs has its numbers, and products of matrices in place: on cpu in arrays of
 * JavaScript, on wasm in the heap, where XNNPACK multiplies.
 *
 * A view of the heap is valid only until the heap grows, and XNNPACK allocates. So a loop asks a
 * block for its `values` anew after every product.
 */
import {
  BatchMatMul,
  registerKernel,
  util,
  type NamedAttrMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { multiply } from './matrix-product';

export interface Block {
  values: Float32Array;
}

type Sizes = readonly [rows: number, inner: number, columns: number];

export interface Memory {
  /** The values of a float32 tensor. */
  read(info: TensorInfo): Block;
  /** A new tensor, which holds anything. */
  make(shape: number[]): { info: TensorInfo; block: Block };
  /** Numbers that `free` gives back; they may be anything. */
  scratch(size: number): Block;
  /** `size` numbers of a block from `at` on. */
  part(block: Block, at: number, size: number): Block;
  /**
   * A function that sets out = a b, as often as it is called. The values of b must be there
   * before the first call and stay as they are.
   */
  product(out: Block, a: Block, b: Block, sizes: Sizes): () => void;
  free(): void;
}

class CpuMemory implements Memory {
  constructor(private readonly backend: MathBackendCPU) {}

  read({ dataId }: TensorInfo): Block {
    return { values: this.backend.data.get(dataId).values as Float32Array };
  }

  make(shape: number[]) {
    const block = this.scratch(util.sizeFromShape(shape));
    return { info: this.backend.makeTensorInfo(shape, 'float32', block.values), block };
  }

  scratch(size: number): Block {
    return { values: new Float32Array(size) };
  }

  part(block: Block, at: number, size: number): Block {
    return { values: block.values.subarray(at, at + size) };
  }

  product(out: Block, a: Block, b: Block, sizes: Sizes): () => void {
    const [, inner, columns] = sizes;
    const left = { values: a.values, at: 0, rowStep: inner, columnStep: 1 };
    const right = { values: b.values, at: 0, rowStep: columns, columnStep: 1 };
    return () => multiply(out.values, 0, left, right, sizes);
  }

  free(): void {
    // The garbage collector does.
  }
}

interface HeapBlock extends Block {
  /** In bytes. */
  readonly address: number;
  readonly size: number;
}

type MultiplyTensors = (
  a: number,
  shapeOfA: Uint8Array,
  rankOfA: number,
  b: number,
  shapeOfB: Uint8Array,
  rankOfB: number,
  transposeA: boolean,
  transposeB: boolean,
  out: number,
) => void;

/** The part of the wasm module that is used; its types refer to a package that is not there. */
interface Heap {
  readonly HEAPU8: Uint8Array;
  cwrap(name: string, result: null, parameters: string[]): unknown;
}

class WasmMemory implements Memory {
  private readonly blocks: HeapBlock[] = [];
  private readonly owned: TensorInfo[] = [];
  private readonly borrowed: TensorInfo[] = [];

  private readonly heap: Heap;

  constructor(private readonly backend: BackendWasm) {
    this.heap = backend.wasm as unknown as Heap;
  }

  read(info: TensorInfo): Block {
    return this.view(this.backend.getMemoryOffset(info.dataId), util.sizeFromShape(info.shape));
  }

  make(shape: number[]) {
    const info = this.backend.makeOutput(shape, 'float32');
    this.settle();
    return { info, block: this.read(info) };
  }

  scratch(size: number): Block {
    const { info, block } = this.make([size]);
    this.owned.push(info);
    return block;
  }

  part(block: Block, at: number, size: number): Block {
    return this.view((block as HeapBlock).address + 4 * at, size);
  }

  product(out: Block, a: Block, b: Block, [rows, inner, columns]: Sizes): () => void {
    const idOf = (block: Block, shape: number[]): number => {
      const info = this.backend.makeOutput(shape, 'float32', (block as HeapBlock).address);
      this.borrowed.push(info);
      return this.backend.dataIdMap.get(info.dataId).id;
    };
    const ids = [
      idOf(a, [1, rows, inner]),
      idOf(b, [1, inner, columns]),
      idOf(out, [1, rows, columns]),
    ] as const;
    const shapeOfA = new Uint8Array(new Int32Array([1, rows, inner]).buffer);
    const shapeOfB = new Uint8Array(new Int32Array([1, inner, columns]).buffer);
    const types = 'number array number number array number number number number'.split(' ');
    const call = this.heap.cwrap(BatchMatMul, null, types) as MultiplyTensors;
    this.settle();
    return () => {
      call(ids[0], shapeOfA, 3, ids[1], shapeOfB, 3, false, false, ids[2]);
      this.settle();
    };
  }

  free(): void {
    for (const { dataId } of this.borrowed) {
      // As `disposeData` does, but for freeing the memory, which is a block's.
      this.backend.wasm.tfjs.disposeData(this.backend.dataIdMap.get(dataId).id);
      this.backend.dataIdMap.delete(dataId);
    }
    for (const { dataId } of this.owned) {
      this.backend.disposeData(dataId);
    }
  }

  private view(address: number, size: number): HeapBlock {
    const values = new Float32Array(this.heap.HEAPU8.buffer, address, size);
    const block = { values, address, size };
    this.blocks.push(block);
    return block;
  }

  /** Makes the views anew if the heap has grown. */
  private settle(): void {
    const { buffer } = this.heap.HEAPU8;
    if (this.blocks.length === 0 || this.blocks[0]!.values.buffer === buffer) {
      return;
    }
    for (const block of this.blocks) {
      block.values = new Float32Array(buffer, block.address, block.size);
    }
  }
}

/**
 * Registers a kernel for cpu and wasm.
 *
 * @param compute makes the outputs; what it takes as scratch is given back after it
 */
export function registerInMemory<Inputs, Attrs>(
  kernelName: string,
  compute: (memory: Memory, inputs: Inputs, attrs: Attrs) => TensorInfo[],
): void {
  const run = (memory: Memory, inputs: unknown, attrs: NamedAttrMap | undefined) => {
    try {
      return compute(memory, inputs as Inputs, attrs as Attrs);
    } finally {
      memory.free();
    }
  };
  registerKernel({
    kernelName,
    backendName: 'cpu',
    kernelFunc: ({ inputs, attrs, backend }) =>
      run(new CpuMemory(backend as MathBackendCPU), inputs, attrs),
  });
  registerKernel({
    kernelName,
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs, backend }) =>
      run(new WasmMemory(backend as BackendWasm), inputs, attrs),
  });
}
