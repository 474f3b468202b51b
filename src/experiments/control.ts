/** A control: a way to break the idea of an experiment, under which a claim about it must fail. */
import type { Localized } from '../data/language';
import type { Params } from './claim';

/** Code that stands once in a file, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Control {
  /** Unique within the experiment, kebab-case. */
  readonly id: string;
  /** What is taken away, as a noun phrase: "without the path through h". */
  readonly name: Localized;
  /** Parameters that are moved. */
  readonly settings?: Params;
  readonly changes?: readonly Change[];
}

export type Files = Readonly<Record<string, string>>;

/**
 * The files that a control changes, as they are under it.
 *
 * @throws where a change does not apply
 */
export function filesUnder({ id, changes = [] }: Control, files: Files): Record<string, string> {
  const changed: Record<string, string> = {};
  for (const change of changes) {
    const now = { ...files, ...changed };
    const fault = faultOf(change, now);
    if (fault !== undefined) throw new Error(`The control "${id}" does not apply: ${fault}`);
    const code = now[change.file] ?? '';
    changed[change.file] = code.split(change.from).join(change.to);
  }
  return changed;
}

/** Why a change does not apply to these files; undefined where it does. */
export function faultOf({ file, from, to }: Change, files: Files): string | undefined {
  const code = Object.hasOwn(files, file) ? files[file] : undefined;
  if (code === undefined) return `there is no ${file}.`;
  if (from === '' || from === to) return `in ${file} it changes nothing.`;
  const times = code.split(from).length - 1;
  return times === 1 ? undefined : `${file} has ${JSON.stringify(from)} ${times} times.`;
}
