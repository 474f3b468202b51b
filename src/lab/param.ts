/** `param`: a knob that shown code declares, the page draws and the reader turns. */
import { channel } from './run';
import type { ParamSpec, ParamValue } from './events';
import { checkedName, described } from './checks';
import { MAX_TEXT } from './limits';

export interface NumberOptions {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** `log` spaces the slider by factors; `min` must then be positive. */
  readonly scale?: 'linear' | 'log';
}

interface ChoiceOptions<Option extends string> {
  readonly value: NoInfer<Option>;
  readonly options: readonly Option[];
}

type ParamOptions =
  NumberOptions | ChoiceOptions<string> | PlainOptions<boolean> | PlainOptions<string>;

interface PlainOptions<Value> {
  readonly value: Value;
  readonly options?: undefined;
}

/** A choice from a list: `param('activation', { value: 'relu', options: ['relu', 'tanh'] })`. */
export function param<const Option extends string>(
  name: string,
  options: ChoiceOptions<Option>,
): Option;
/** A number on a slider: `param('learningRate', { value: 0.1, min: 0, max: 1, step: 0.01 })`. */
export function param(name: string, options: NumberOptions): number;
/** A switch: `param('residual', { value: true })`. */
export function param(name: string, options: PlainOptions<boolean>): boolean;
/** A text: `param('name', { value: 'x' })`. */
export function param(name: string, options: PlainOptions<string>): string;
export function param(name: string, options: ParamOptions): ParamValue {
  const spec = specOf(checkedName(name, 'param'), options);
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

/** The full specification, or an error that tells the author what to write. */
function specOf(name: string, options: ParamOptions): ParamSpec {
  const fail = (why: string): never => {
    throw new RangeError(`param("${name}"): ${why}`);
  };
  if (typeof options !== 'object' || options === null) {
    return fail(
      `give an object like { value: 1, min: 0, max: 2, step: 0.1 }, not ${described(options)}.`,
    );
  }
  const value: unknown = options.value;
  if (typeof value === 'boolean') return { kind: 'switch', name, value };
  if (typeof value === 'number') {
    const { min, max, step, scale } = options as NumberOptions;
    if (![value, min, max, step].every(Number.isFinite))
      fail('value, min, max and step must be numbers.');
    if (!(min < max) || value < min || value > max)
      fail('it must hold that min ≤ value ≤ max and min < max.');
    if (!(step > 0)) fail('step must be above 0.');
    if (scale === 'log' && !(min > 0)) fail('a log scale needs min above 0.');
    return { kind: 'number', name, value, min, max, step, ...(scale ? { scale } : {}) };
  }
  if (typeof value !== 'string')
    return fail(`value must be a number, a text, true or false, not ${described(value)}.`);
  if ('options' in options && options.options) {
    const list = [...options.options];
    if (!list.includes(value))
      fail(`value "${value}" is not among the options ${list.join(', ')}.`);
    return { kind: 'choice', name, value, options: list };
  }
  return { kind: 'text', name, value: value.slice(0, MAX_TEXT) };
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
