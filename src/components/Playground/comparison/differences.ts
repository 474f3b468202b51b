/** In what two runs differ before anything is measured: their knobs, seeds, backends and code. */
import type { ParamValue } from '../../../lab/events';
import type { Backend } from '../../../runtime/protocol';
import type { Settings } from '../settings';
import type { Setup } from './kept';

export type Difference =
  | {
      readonly kind: 'param';
      readonly name: string;
      readonly from: ParamValue;
      readonly to: ParamValue;
    }
  | { readonly kind: 'seed'; readonly from: number; readonly to: number }
  | { readonly kind: 'backend'; readonly from: Backend; readonly to: Backend }
  /** A control was put in: its id. */
  | { readonly kind: 'control'; readonly id: string }
  /** Names of files. */
  | { readonly kind: 'code'; readonly files: readonly string[] };

/** `shipped`: the experiment's files, which an unchanged file equals. */
export function differencesOf(
  before: Setup,
  now: Setup,
  shipped: Settings['files'],
): readonly Difference[] {
  const found: Difference[] = [];
  if (now.control !== undefined && now.control !== before.control)
    found.push({ kind: 'control', id: now.control });
  for (const [name, to] of Object.entries(now.used)) {
    const from = before.used[name];
    if (from !== undefined && from !== to) found.push({ kind: 'param', name, from, to });
  }
  const [was, is] = [before.settings, now.settings];
  if (was.seed !== is.seed) found.push({ kind: 'seed', from: was.seed, to: is.seed });
  if (was.backend !== is.backend)
    found.push({ kind: 'backend', from: was.backend, to: is.backend });
  const files = editedFiles(was.files, is.files, shipped);
  // The lines of a control stand below the claim that it breaks.
  if (files.length > 0 && now.control === undefined) found.push({ kind: 'code', files });
  return found;
}

function editedFiles(
  before: Settings['files'],
  now: Settings['files'],
  shipped: Settings['files'],
): readonly string[] {
  const [was, is] = [
    { ...shipped, ...before },
    { ...shipped, ...now },
  ];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => was[name] !== is[name],
  );
}
