/** Makes the report of a failed run out of whatever was thrown. */
import { MAX_TEXT } from '../../lab/limits';
import type { RunError } from '../protocol';
import { explainError } from './explainError';
import { userFrames } from './stack';
import { RuntimeFailure } from './tfjs';

/** Firefox and WebKit put a `SyntaxError`'s place on the error itself. */
interface Placed {
  readonly fileName?: unknown;
  readonly lineNumber?: unknown;
  readonly sourceURL?: unknown;
  readonly line?: unknown;
}

export function explainFailure(
  reason: unknown,
  paths: Readonly<Record<string, string>>,
  rejected: boolean,
): RunError {
  if (reason instanceof RuntimeFailure) {
    return { code: reason.code, values: reason.values, message: reason.message };
  }
  if (!(reason instanceof Error)) {
    const message = safeText(reason);
    return { code: rejected ? 'rejection' : 'error', values: {}, message };
  }
  const message = safeText(reason.message);
  const explained = explainError(reason.name, message);
  const code = rejected && explained.code === 'error' ? 'rejection' : explained.code;
  return { ...explained, code, message: `${reason.name}: ${message}`, ...place(reason, paths) };
}

function place(
  error: Error,
  paths: Readonly<Record<string, string>>,
): Pick<RunError, 'path' | 'line' | 'column'> {
  const [frame] = userFrames(String(error.stack ?? ''), paths);
  if (frame) return { path: frame.path, line: frame.line, column: frame.column };
  const { fileName, sourceURL, lineNumber, line } = error as Placed;
  const path = paths[String(fileName ?? sourceURL)];
  const at = lineNumber ?? line;
  return path !== undefined && typeof at === 'number' ? { path, line: at } : {};
}

/** A thrown value may be anything, even something whose `toString` throws. */
function safeText(value: unknown): string {
  try {
    return String(value).slice(0, MAX_TEXT);
  } catch {
    return 'a value that cannot be shown';
  }
}
