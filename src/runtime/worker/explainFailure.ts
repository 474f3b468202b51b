/** Makes the report of a failed run out of whatever was thrown. */
import { MAX_TEXT } from '../../lab/limits';
import type { RunError } from '../protocol';
import { nearNames } from '../nearNames';
import { explainError } from './explainError';
import { showValue } from './showValue';
import { formatFrame, startsWithUser, userFrames } from './stack';
import { RuntimeFailure } from './tfjs';

type Paths = Readonly<Record<string, string>>;

/** Firefox and WebKit put a `SyntaxError`'s place on the error itself. */
interface Placed {
  readonly fileName?: unknown;
  readonly lineNumber?: unknown;
  readonly sourceURL?: unknown;
  readonly line?: unknown;
}

/** @param tfjs the module, if it is loaded, for the names that it has */
export function explainFailure(
  reason: unknown,
  paths: Paths,
  rejected: boolean,
  tfjs?: object,
): RunError {
  if (reason instanceof RuntimeFailure) {
    return { code: reason.code, values: reason.values, message: reason.message };
  }
  try {
    return explainReason(reason, paths, rejected, tfjs);
  } catch {
    // Its name, message, stack or cause may be a getter that throws.
    return { code: 'thrown', values: {}, message: 'an error that cannot be read' };
  }
}

function explainReason(
  reason: unknown,
  paths: Paths,
  rejected: boolean,
  tfjs: object | undefined,
): RunError {
  if (!(reason instanceof Error)) {
    return { code: rejected ? 'rejection' : 'thrown', values: {}, message: showValue(reason) };
  }
  const explained = explainError(reason.name, String(reason.message));
  const code = rejected && explained.code === 'error' ? 'rejection' : explained.code;
  const values = { ...explained.values, ...refine(explained, reason, paths, tfjs) };
  const message = [textOf(reason), ...causesOf(reason, paths)].join('\n').slice(0, MAX_TEXT);
  return { code, values, message, ...place(reason, paths) };
}

function textOf(error: Error): string {
  return `${error.name}: ${String(error.message).slice(0, MAX_TEXT)}`;
}

/** What the message alone does not tell. */
function refine(
  { code, values: { name = '' } }: ReturnType<typeof explainError>,
  error: Error,
  paths: Paths,
  tfjs: object | undefined,
): Record<string, string> {
  // A function of tfjs that looks for a page: it is what cannot be used here.
  if (code === 'not-here' && !startsWithUser(String(error.stack ?? ''), paths))
    return { kind: 'inside' };
  if (code === 'not-a-function' && tfjs) return nearMembers(name, tfjs);
  return {};
}

/**
 * `near` where the name is spelt from the module's root, as `tf.layers.dens`; `nearMethod` where it
 * may be a method of a tensor. The host knows what the first word stands for.
 */
function nearMembers(name: string, tfjs: object): Record<string, string> {
  const [, ...way] = name.split('.');
  const last = way.pop() ?? name;
  let owner: unknown = tfjs;
  for (const step of way) owner = own(owner, step);
  const near = isObject(owner) ? nearNames(last, Object.keys(owner)) : [];
  const tensor = own(own(tfjs, 'Tensor'), 'prototype');
  const nearMethod = isObject(tensor) ? nearNames(last, Object.getOwnPropertyNames(tensor)) : [];
  return {
    ...(near.length > 0 && { near: near.join(', ') }),
    ...(nearMethod.length > 0 && { nearMethod: nearMethod.join(', ') }),
  };
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A property that holds a value: a getter may throw. */
function own(value: unknown, key: string): unknown {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

const MAX_CAUSES = 5;

/** The chain of `cause`, and the first of an `AggregateError`'s errors, a line each. */
function causesOf(error: Error, paths: Paths): string[] {
  const lines: string[] = [];
  const seen = new Set<unknown>([error]);
  let at: unknown = error;
  while (lines.length < MAX_CAUSES) {
    const next = causeOf(at);
    if (next === undefined || seen.has(next)) break;
    seen.add(next);
    lines.push(`  because of ${next instanceof Error ? withPlace(next, paths) : showValue(next)}`);
    at = next;
  }
  return lines;
}

function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return (error.errors as unknown[])[0];
  return error.cause;
}

function withPlace(error: Error, paths: Paths): string {
  const [frame] = userFrames(String(error.stack ?? ''), paths);
  return frame ? `${textOf(error)} (${formatFrame({ ...frame, name: '' })})` : textOf(error);
}

function place(error: Error, paths: Paths): Pick<RunError, 'path' | 'line' | 'column'> {
  const [frame] = userFrames(String(error.stack ?? ''), paths);
  if (frame) return { path: frame.path, line: frame.line, column: frame.column };
  const { fileName, sourceURL, lineNumber, line } = error as Placed;
  const path = paths[String(fileName ?? sourceURL)];
  const at = lineNumber ?? line;
  return path !== undefined && typeof at === 'number' ? { path, line: at } : {};
}
