/** Where a name of lab is defined. */
import type { LabSources, Lines } from '../../experiments/labSources';
import type { LabName } from './labNames';
import { ownValue } from './ownValue';

export interface SourcePlace {
  readonly file: string;
  /** Of the definition; none where the whole file is meant. */
  readonly lines?: Lines | undefined;
  /** What lab does not have, so that the file is the next best. */
  readonly missing?: 'module' | 'name' | undefined;
}

/** Readers edit imports: what does not exist leads to the file that exports what does. */
export function placeOf(sources: LabSources, { module, name }: LabName): SourcePlace {
  const found = ownValue(sources.modules, module);
  if (!found) return { file: sources.modules['lab']?.file ?? '', missing: 'module' };
  if (name === undefined) return { file: found.file };
  return ownValue(found.names, name) ?? { file: found.file, missing: 'name' };
}
