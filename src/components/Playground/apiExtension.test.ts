// @vitest-environment jsdom
import { CompletionContext } from '@codemirror/autocomplete';
import { javascript } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { ApiTable } from '../../experiments/apiTable';
import { apiExtension, completeFrom } from './apiExtension';
import { entryAt } from './apiNames';

const table: ApiTable = {
  lab: { steps: ['function', '(count: number): Iterable<number>', 'Counts.'] },
  'lab/nets': { dense: ['function', '(): Net', ''] },
  '@tensorflow/tfjs': {
    square: ['function', '(x: Tensor): Tensor', 'Squares.'],
    layers: ['namespace', '', ''],
    'layers.dense': ['function', '(args: object): Layer', ''],
  },
};

const head = `import * as tf from '@tensorflow/tfjs';
import { steps as turns } from 'lab';
`;

function stateOf(code: string): EditorState {
  return EditorState.create({ doc: code, extensions: javascript({ typescript: true }) });
}

/** At the stroke. */
function offered(marked: string, explicit = false): string[] | undefined {
  const at = marked.indexOf('|');
  const state = stateOf(marked.replace('|', ''));
  const result = completeFrom(table)(new CompletionContext(state, at, explicit));
  return result?.options.map(({ label }) => label);
}

describe('completion', () => {
  it('knows the names of tf, as far as the dots lead', () => {
    expect(offered(`${head}tf.|`)).toEqual(['square', 'layers']);
    expect(offered(`${head}tf.sq|`)).toEqual(['square', 'layers']);
    expect(offered(`${head}tf.layers.d|`)).toEqual(['dense']);
    expect(offered(`${head}other.|`)).toBeUndefined();
  });

  it('knows what a module exports, between the braces of an import', () => {
    expect(offered("import { | } from 'lab';", true)).toEqual(['steps']);
    expect(offered("import { d| } from 'lab/nets';")).toEqual(['dense']);
    expect(offered("import { d| } from 'elsewhere';")).toEqual([]);
  });

  it('offers what is imported by the name that the file has for it, and nothing unasked', () => {
    expect(offered(`${head}t|`)).toEqual(['turns']);
    expect(offered(`${head}|`)).toBeUndefined();
  });

  it('is one source for good, or the editor would drop its answers', () => {
    const state = EditorState.create({ doc: head, extensions: apiExtension(table) });
    const sources = (): readonly unknown[] => state.languageDataAt('autocomplete', 0);
    expect(sources()).toHaveLength(1);
    expect(sources()[0]).toBe(sources()[0]);
  });
});

describe('hover', () => {
  const code = `${head}turns(3);\ntf.layers.dense({});\nconst tf2 = { square: 1 };\ntf2.square;`;
  const at = (text: string): string | undefined => {
    const state = stateOf(code);
    const found = entryAt(table, state, code.lastIndexOf(text) + 1);
    return found && `${found.name}${found.entry[1]}`;
  };

  it('tells what is under the mouse, and nothing of another’s names', () => {
    expect(at('turns')).toBe('steps(count: number): Iterable<number>');
    expect(at('dense')).toBe('layers.dense(args: object): Layer');
    expect(at('layers')).toBe('layers');
    expect(at('square')).toBeUndefined();
  });
});
