/** `param`: a knob that shown code declares, the page draws and the reader turns. */
import { channel } from './run';
import type { ParamSpec, ParamValue } from './events';
import { checkedName, described } from './checks';
import { MAX_TEXT } from './limits';

/** Least and greatest value, and the step between neighbours. */
export type Range = readonly [min: number, max: number, step: number];

/** As links that were shared earlier carry it in their code. */
interface ParamOptions {
  readonly value: ParamValue;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly scale?: 'linear' | 'log' | undefined;
  readonly options?: readonly string[];
}

/**
 * A number on a slider: `param('steps', 600, [50, 3000, 50])`. With `'log'` the slider goes by
 * factors; the least value must then be positive.
 */
export function param(name: string, value: number, range: Range, scale?: 'log'): number;
/** A choice from a list: `param('activation', 'relu', ['relu', 'tanh'])`. */
export function param<const Option extends string>(
  name: string,
  value: NoInfer<Option>,
  options: readonly Option[],
): Option;
/** A switch: `param('residual', true)`. */
export function param(name: string, value: boolean): boolean;
/** A text: `param('formula', 'x * x')`. */
export function param(name: string, value: string): string;
export function param(
  name: string,
  value: ParamValue | ParamOptions,
  choice?: Range | readonly string[],
  scale?: 'log',
): ParamValue {
  const spec = specOf(checkedName(name, 'param'), optionsOf(value, choice, scale));
  const asked = Object.hasOwn(channel.params, name) ? channel.params[name] : undefined;
  const used = asked === undefined ? spec.value : nearest(spec, asked);
  channel.emit({ type: 'param', spec, value: used });
  if (asked !== undefined && used !== asked) {
    // NaN cannot cross the border as a number.
    channel.emit({
      type: 'param-adjusted',
      name,
      asked: Number.isNaN(asked) ? 'NaN' : asked,
      used,
    });
  }
  return used;
}

/** What was given, as one object. */
function optionsOf(
  value: ParamValue | ParamOptions,
  choice: Range | readonly string[] | undefined,
  scale: 'log' | undefined,
): ParamOptions {
  if (typeof value === 'object') return value;
  if (typeof value !== 'number') {
    return { value, ...(choice && { options: choice as readonly string[] }) };
  }
  const [min, max, step] = (choice ?? []) as Partial<Range>;
  return { value, min, max, step, scale };
}

/** The full specification, or an error that tells the author what to write. */
function specOf(name: string, options: ParamOptions): ParamSpec {
  const fail = (why: string): never => {
    throw new RangeError(`param("${name}"): ${why}`);
  };
  if (options === null) return fail(`the value must be a number, a text, true or false, not null.`);
  const { value } = options;
  if (typeof value === 'boolean') return { kind: 'switch', name, value };
  if (typeof value === 'number') return { kind: 'number', name, value, ...rangeOf(options, fail) };
  if (typeof value !== 'string')
    return fail(`the value must be a number, a text, true or false, not ${described(value)}.`);
  if (options.options) {
    const list = [...options.options];
    if (!list.includes(value))
      fail(`value "${value}" is not among the options ${list.join(', ')}.`);
    return { kind: 'choice', name, value, options: list };
  }
  return { kind: 'text', name, value: value.slice(0, MAX_TEXT) };
}

/** The range of a number, checked. */
function rangeOf(
  { value, min, max, step, scale }: ParamOptions,
  fail: (why: string) => never,
): Pick<Extract<ParamSpec, { kind: 'number' }>, 'min' | 'max' | 'step' | 'scale'> {
  if (!isNumber(value) || !isNumber(min) || !isNumber(max) || !isNumber(step))
    return fail('give numbers: value, and [min, max, step] as in param("x", 1, [0, 2, 0.1]).');
  if (!(min < max) || value < min || value > max)
    fail('it must hold that min ≤ value ≤ max and min < max.');
  if (!(step > 0)) fail('step must be above 0.');
  if (scale === 'log' && !(min > 0)) fail('a log scale needs min above 0.');
  return { min, max, step, ...(scale ? { scale } : {}) };
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** The allowed value nearest to what was asked; the default when the kind does not fit. */
function nearest(spec: ParamSpec, asked: ParamValue): ParamValue {
  switch (spec.kind) {
    case 'number':
      if (typeof asked !== 'number' || Number.isNaN(asked)) return spec.value;
      return Math.min(spec.max, Math.max(spec.min, asked));
    case 'choice':
      return typeof asked === 'string' && spec.options.includes(asked) ? asked : spec.value;
    case 'switch':
      return typeof asked === 'boolean' ? asked : spec.value;
    case 'text':
      return typeof asked === 'string' ? asked.slice(0, MAX_TEXT) : spec.value;
  }
}
