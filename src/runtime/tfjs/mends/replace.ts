/** Puts a kernel or a gradient in the place of a registered one. */
import {
  getGradient,
  getKernel,
  registerGradient,
  registerKernel,
  unregisterGradient,
  unregisterKernel,
  type GradConfig,
  type KernelFunc,
} from '@tensorflow/tfjs-core';

export function replaceGradient(gradient: GradConfig): void {
  if (getGradient(gradient.kernelName)) {
    unregisterGradient(gradient.kernelName);
  }
  registerGradient(gradient);
}

/**
 * `make` gets the registered kernel and returns the one to use instead; where there is none to
 * replace it gets `undefined`, and the kernel is new.
 */
export function replaceKernel<Plain extends KernelFunc | undefined = KernelFunc>(
  kernelName: string,
  backendName: string,
  make: (plain: Plain) => KernelFunc,
): void {
  const registered = getKernel(kernelName, backendName);
  const kernelFunc = make(registered?.kernelFunc as Plain);
  if (registered) {
    unregisterKernel(kernelName, backendName);
  }
  registerKernel({ ...registered, kernelName, backendName, kernelFunc });
}
