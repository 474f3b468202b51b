/** Sorts what an engine or tfjs throws into the failures that the page has a sentence for. */
import type { RunError } from '../protocol';

type Explained = Pick<RunError, 'code' | 'values'>;

/** Thrown by what replaces `fetch` and its kin in the worker. */
export class NetworkBlocked extends Error {
  override readonly name = 'NetworkBlocked';
}

interface Rule {
  readonly code: RunError['code'];
  /** Groups are named as the values of the code; `SHAPE` stands for a shape as tfjs writes one. */
  readonly pattern: RegExp;
  /** Where the message does not name it. */
  readonly op?: string;
}

/** `2,3`, `[2,3]`, `[null,3]` or nothing for a scalar: as a group `a` or `b`, put in brackets. */
const shape = (name: string): string =>
  String.raw`\[?(?<${name}Shape>(?:-?\d*|null)(?:,(?:-?\d*|null))*)\]?`;

function rule(code: RunError['code'], pattern: RegExp, op?: string): Rule {
  const source = pattern.source.replace('SHAPE_A', shape('a')).replace('SHAPE_B', shape('b'));
  return { code, pattern: new RegExp(source), ...(op !== undefined && { op }) };
}

const mismatch = (pattern: RegExp, op?: string): Rule => rule('shape-mismatch', pattern, op);

/** The first that fits decides. */
const rules: readonly Rule[] = [
  mismatch(/Error in (?<op>\w+): inner shapes .* of Tensors with shapes SHAPE_A and SHAPE_B /),
  mismatch(
    /Operands could not be broadcast together with shapes SHAPE_A and SHAPE_B\./,
    'broadcast',
  ),
  mismatch(
    /Error in (?<op>concat)\w*: Shape of tensors\[\d+\] \(SHAPE_A\) does not match the shape of the rest \(SHAPE_B\)/,
  ),
  mismatch(/The new shape \(SHAPE_B\) has \d+ elements and the old shape \(SHAPE_A\)/, 'reshape'),
  mismatch(/Size ?\((?<a>\d+)\) must match the product of shape SHAPE_B/, 'reshape'),
  mismatch(
    /The implicit shape can't be a fractional number\. Got (?<a>\d+) \/ (?<b>\d+)/,
    'reshape',
  ),
  mismatch(
    /Based on the provided shape, SHAPE_A, the tensor should have \d+ values but has (?<b>\d+)/,
    'tensor',
  ),
  mismatch(
    /Error when checking .*: expected (?<op>\S+) to have shape SHAPE_B but got array with shape SHAPE_A/,
  ),
  mismatch(
    /Error when checking .*: expected (?<op>\S+) to have (?<b>\d+ dimension\(s\)).*got array with shape SHAPE_A/,
  ),
  mismatch(
    /incompatible with layer (?<op>[^\s:]+) ?: expected axis (?<b>-?\d+ of input shape to have value \d+) but got shape SHAPE_A/,
  ),
  mismatch(
    /incompatible with layer (?<op>[^\s:]+) ?: expected (?<b>\w*ndim=\d+), found (?<a>ndim=\d+)/,
  ),
  mismatch(
    /incompatible with layer (?<op>[^\s:]+) ?: expected shape=SHAPE_B, (?:found|received) shape=SHAPE_A/,
  ),
  mismatch(
    /Error in (?<op>\w+): inner dimensions of inputs must match, but got (?<a>\d+) and (?<b>\d+)/,
  ),
  mismatch(
    /Error in (?<op>\w+): depth of input \((?<a>\d+)\) must match input depth for filter (?<b>\d+)/,
  ),
  mismatch(
    /passed to (?<op>\w+) must have matching shapes.* Shapes SHAPE_A and SHAPE_B must match/,
  ),
  mismatch(/(?:Error in |^)(?<op>\w+): .*Shapes SHAPE_A and SHAPE_B must match/),
  mismatch(/Shapes SHAPE_A and SHAPE_B must match/, 'assert'),
  rule('no-gradient', /gradient function not found for (?<op>\w+)/),
  rule('no-gradient', /^Cannot compute gradient of y=(?<op>[^.]*?)\. /),
  rule('disposed-tensor', /\b(?:Tensor|Variable|LayersVariable)\b.* disposed/),
  // tfjs looks up the backend of a disposed input without asking first; each engine has its words for it.
  rule(
    'disposed-tensor',
    /undefined \(reading 'backend'\)|property "backend"|evaluating '[^']*\.backend'/,
  ),
  rule('not-defined', /^(?<name>\S+) is not defined$/),
  rule('not-defined', /^Can't find variable: (?<name>\S+)$/),
  rule(
    'network-blocked',
    /^(?:Failed to fetch|NetworkError when attempting to fetch resource\.?|Load failed)$/,
  ),
  rule(
    'unknown-import',
    /(?:Failed to fetch|error loading) dynamically imported module:? ?(?<specifier>\S*)/,
  ),
  rule('unknown-import', /^Importing a module script failed/),
];

/** Code and values for an error's message and name. */
export function explainError(name: string, message: string): Explained {
  if (name === 'NetworkBlocked') return { code: 'network-blocked', values: {} };
  if (name === 'SyntaxError' && !/JSON/.test(message)) return { code: 'syntax', values: {} };
  for (const { code, pattern, op } of rules) {
    const found = pattern.exec(message);
    if (found)
      return { code, values: { ...(op !== undefined && { op }), ...valuesOf(found.groups ?? {}) } };
  }
  return { code: 'error', values: {} };
}

function valuesOf(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, text]) => {
      if (text === undefined) return [];
      return [name.endsWith('Shape') ? [name.replace('Shape', ''), `[${text}]`] : [name, text]];
    }),
  );
}
