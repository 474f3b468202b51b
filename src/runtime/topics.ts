/** The libraries beside `lab`: folders of `src/lab/` that a program imports as `lab/<topic>`. */
import type { BuildOptions } from 'esbuild';

export const topics = [
  'data',
  'floating-point',
  'linear-algebra',
  'nets',
  'recurrent',
  'small-nets',
] as const;

export type Topic = (typeof topics)[number];

/**
 * How esbuild makes a topic's file, for the build and for tests. `lab` and tfjs stay imports, which
 * the sandbox links to what the program has, so that all share one instance.
 */
export function topicOptions(topic: Topic): BuildOptions {
  return {
    entryPoints: [`src/lab/${topic}/index.ts`],
    bundle: true,
    format: 'esm',
    external: ['lab', '@tensorflow/tfjs'],
    legalComments: 'none',
  };
}
