import type { RunError } from '../../runtime/protocol';

/** The file's name as the tabs show it. */
export function fileOf(error: Pick<RunError, 'path'>): string | undefined {
  return error.path?.replace(/^(\.?\/)+/, '');
}
