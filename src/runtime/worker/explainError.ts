/** Sorts what an engine or tfjs throws into the failures that the page has a sentence for. */
import type { RunError } from '../protocol';
import { notHere } from './notHere';

type Explained = Pick<RunError, 'code' | 'values'>;

/** Thrown by what replaces `fetch` and its kin in the worker. */
export class NetworkBlocked extends Error {
  override readonly name = 'NetworkBlocked';
}

interface Rule {
  readonly code: RunError['code'];
  /** Groups are named as the values of the code; `SHAPE` stands for a shape as tfjs writes one. */
  readonly pattern: RegExp;
  /** What the message does not name. */
  readonly values?: Readonly<Record<string, string>>;
}

/** `2,3`, `[2,3]`, `[null,3]` or nothing for a scalar: as a group `a` or `b`, put in brackets. */
const shape = (name: string): string =>
  String.raw`\[?(?<${name}Shape>(?:-?\d*|null)(?:,(?:-?\d*|null))*)\]?`;

function rule(code: RunError['code'], pattern: RegExp, values?: Rule['values']): Rule {
  const source = pattern.source.replace('SHAPE_A', shape('a')).replace('SHAPE_B', shape('b'));
  return { code, pattern: new RegExp(source), ...(values && { values }) };
}

const mismatch = (pattern: RegExp, op?: string): Rule =>
  rule('shape-mismatch', pattern, op === undefined ? undefined : { op });

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
  rule('no-gradient', /Cannot compute gradient for fused activation (?<op>\w+)/),
  rule('no-gradient', /Error in gradient of (?<op>\w+): dilation rates greater than 1/, {
    kind: 'dilation',
  }),
  rule('no-path', /^Cannot compute gradient of y=f\(x\) with respect to x/),
  rule('no-path', /Cannot find a connection between any variable and the result of the loss/),
  rule('no-kernel', /Kernel '(?<op>\w+)' not registered for backend '(?<backend>\w+)'/),
  rule('no-kernel', /Cannot find registered kernel '(?<op>\w+)' for backend '(?<backend>\w+)'/),
  // The refusals of our own kernels.
  rule('no-kernel', /^(?<op>[A-Z]\w*) on (?<backend>wasm|cpu|webgl) /),
  rule('left-out', /^(?<name>tf\.[\w.]+) is left out here \((?<kind>\w+)\)/),
  rule('left-out', /pixels passed to (?<name>tf\.browser\.fromPixels)\(\) must be/, {
    kind: 'browser',
  }),
  rule(
    'left-out',
    /Cannot find any save handlers|Browser downloads are not supported|IDBFactory|support IndexedDB/,
    { name: 'model.save', kind: 'models' },
  ),
  rule('left-out', /Cannot find any load handlers/, { name: 'model.load', kind: 'models' }),
  rule('disposed-tensor', /\b(?:Tensor|Variable|LayersVariable)\b.* disposed/),
  // tfjs looks up the backend of a disposed input without asking first; each engine has its words for it.
  rule(
    'disposed-tensor',
    /undefined \(reading 'backend'\)|property "backend"|evaluating '[^']*\.backend'/,
  ),
  rule('not-defined', /^(?<name>\S+) is not defined$/),
  rule('not-defined', /^Can't find variable: (?<name>\S+)$/),
  rule('not-a-function', /^(?<name>.*?\.[\w$]+) is not a (?:function|constructor)/),
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

/** What engines say when the memory of wasm, or their own, is used up. */
const outOfMemory =
  /^Aborted\(|memory access out of bounds|Out of bounds memory access|^index out of bounds$|Memory\.grow|[Aa]rray buffer allocation failed|allocation size overflow|^out of memory|^Out of memory/;
const memoryErrors = new Set(['RuntimeError', 'RangeError', 'InternalError']);

/** Code and values for an error's message and name. */
export function explainError(name: string, message: string): Explained {
  if (name === 'NetworkBlocked') return { code: 'network-blocked', values: {} };
  if (name === 'SyntaxError' && !/JSON/.test(message)) return { code: 'syntax', values: {} };
  if (memoryErrors.has(name) && outOfMemory.test(message))
    return { code: 'out-of-memory', values: {} };
  for (const { code, pattern, values: given } of rules) {
    const found = pattern.exec(message);
    if (found) return withKind({ code, values: { ...given, ...valuesOf(found.groups ?? {}) } });
  }
  return { code: 'error', values: {} };
}

/** A name that a page has, or Node, is no slip of the pen. */
function withKind(explained: Explained): Explained {
  const { name = '' } = explained.values;
  const kind = explained.code === 'not-defined' ? notHere(name) : undefined;
  return kind ? { code: 'not-here', values: { name, kind } } : explained;
}

function valuesOf(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, text]) => {
      if (text === undefined) return [];
      return [name.endsWith('Shape') ? [name.replace('Shape', ''), `[${text}]`] : [name, text]];
    }),
  );
}
