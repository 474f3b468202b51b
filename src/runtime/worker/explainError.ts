/** Sorts what an engine or tfjs throws into the failures that the page has a sentence for. */
import type { RunError } from '../protocol';

type Explained = Pick<RunError, 'code' | 'values'>;

/** Thrown by what replaces `fetch` and its kin in the worker. */
export class NetworkBlocked extends Error {
  override readonly name = 'NetworkBlocked';
}

interface Rule {
  readonly code: RunError['code'];
  readonly pattern: RegExp;
  /** Names of the pattern's groups, in order; the page's sentence reads them. */
  readonly values?: readonly string[];
  readonly op?: string;
}

/** tfjs writes a shape as `2,3` or `[2,3]`; a scalar's is empty. */
const shape = String.raw`\[?((?:\d+|null)?(?:,(?:\d+|null))*)\]?`;
const rule = (code: RunError['code'], pattern: string, values: readonly string[] = [], op?: string): Rule => ({
  code,
  pattern: new RegExp(pattern),
  values,
  ...(op === undefined ? {} : { op }),
});

const mismatch = (pattern: string, values: readonly string[], op?: string): Rule =>
  rule('shape-mismatch', pattern, values, op);

/** The first that fits decides. */
const rules: readonly Rule[] = [
  mismatch(`Error in (\\w+): inner shapes .* of Tensors with shapes ${shape} and ${shape} `, ['op', 'a', 'b']),
  mismatch(`Operands could not be broadcast together with shapes ${shape} and ${shape}\\.`, ['a', 'b'], 'broadcast'),
  mismatch(
    `Error in (concat)\\w*: Shape of tensors\\[\\d+\\] \\(${shape}\\) does not match the shape of the rest \\(${shape}\\)`,
    ['op', 'a', 'b'],
  ),
  mismatch(`Error in (\\w+): rank of tensors\\[\\d+\\]`, ['op']),
  mismatch(`The new shape \\(${shape}\\) has \\d+ elements and the old shape \\(${shape}\\)`, ['b', 'a'], 'reshape'),
  mismatch(`Size ?\\((\\d+)\\) must match the product of shape ${shape}`, ['a', 'b'], 'reshape'),
  mismatch(`Error when checking (\\w+ ?): expected \\S+ to have shape ${shape} but got array with shape ${shape}`, [
    'op',
    'b',
    'a',
  ]),
  mismatch(`Error when checking (\\w+ ?): expected \\S+ to have (\\d+ dimension\\(s\\)).*got array with shape ${shape}`, [
    'op',
    'b',
    'a',
  ]),
  mismatch(
    `Input \\d+ is incompatible with layer ([^\\s:]+) ?: expected axis (-?\\d+ of input shape to have value \\d+) but got shape ${shape}`,
    ['op', 'b', 'a'],
  ),
  mismatch(`Input \\d+ is incompatible with layer ([^\\s:]+) ?: expected (\\w+=\\S+), found (\\w+=\\S+?)\\.?$`, [
    'op',
    'b',
    'a',
  ]),
  mismatch(`Error in (\\w+): .*[Ss]hapes? ${shape} and ${shape} must match`, ['op', 'a', 'b']),
  mismatch(`Shapes ${shape} and ${shape} must match`, ['a', 'b'], 'assert'),
  mismatch(`Error in (\\w+): .*\\((\\d+)\\) must match .* (?:filter|depth) (\\d+)`, ['op', 'a', 'b']),
  mismatch(
    `Error in (\\w+): inner dimensions of inputs must match, but got (\\d+) and (\\d+)`,
    ['op', 'a', 'b'],
  ),
  mismatch('Based on the provided shape, ' + shape + ', the tensor should have (\\d+) values but has (\\d+)', ['a', 'size', 'b'], 'tensor'),
  rule('no-gradient', 'gradient function not found for (\\w+)', ['op']),
  rule('no-gradient', 'Cannot compute gradient(?: of|:).*?(\\w+)', ['op']),
  rule('disposed-tensor', '(?:Tensor|LayersVariable|Variable)\\b.* (?:is|already) disposed'),
  rule('not-defined', "^(\\S+) is not defined$|^Can't find variable: (\\S+)$", ['name']),
  rule('network-blocked', '^(?:Failed to fetch|NetworkError when attempting to fetch resource\\.?|Load failed)$'),
  rule(
    'unknown-import',
    '(?:Failed to fetch|error loading) dynamically imported module:? ?(\\S*)|Importing a module script failed',
    ['specifier'],
  ),
];

/** Code and values for an error's message and name. */
export function explainError(name: string, message: string): Explained {
  if (name === 'NetworkBlocked') return { code: 'network-blocked', values: {} };
  if (name === 'SyntaxError' && !/JSON/.test(message)) return { code: 'syntax', values: {} };
  for (const { code, pattern, values = [], op } of rules) {
    const found = pattern.exec(message);
    if (found) return { code, values: { ...(op && { op }), ...named(values, found.slice(1)) } };
  }
  return { code: 'error', values: {} };
}

/** Groups by name; with alternatives, those that took part. A list of dimensions becomes a shape. */
function named(names: readonly string[], groups: readonly (string | undefined)[]): Record<string, string> {
  const present = groups.filter((group) => group !== undefined);
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const value = present[i];
      if (value === undefined) return [];
      const isShape = (name === 'a' || name === 'b') && /^((\d+|null)(,(\d+|null))*)?$/.test(value);
      return [[name, isShape ? `[${value}]` : value.trim()]];
    }),
  );
}
