/** The diff to the original, in the editor that goes on being one. Loaded when a reader asks for it. */
import { unifiedMergeView } from '@codemirror/merge';
import type { Extension } from '@codemirror/state';

export function diffTo(original: string): Extension {
  return unifiedMergeView({ original, mergeControls: false, gutter: true });
}
