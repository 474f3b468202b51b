/** Parameters as knobs: slider positions, what a typed text means, and which values differ. */
import type { ParamSpec, ParamValue } from '../../lab/events';

export type NumberSpec = Extract<ParamSpec, { kind: 'number' }>;

/** Knobs that are shown unfolded where an experiment does not say which. */
const SHOWN = 3;

/** Positions of a slider with a logarithmic scale. */
const LOG_POSITIONS = 200;

export type Parsed =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'below' | 'above' | 'not-whole' };

/** Reads a typed number; `1e-3`, `0,5` and full-width digits included. */
export function parseNumber(
  text: string,
  range: { readonly min: number; readonly max: number; readonly whole?: boolean },
): Parsed {
  const plain = text.normalize('NFKC').trim().replace('−', '-').replace(',', '.');
  const value = plain === '' ? Number.NaN : Number(plain);
  if (!Number.isFinite(value)) return { ok: false, problem: 'not-a-number' };
  if (value < range.min) return { ok: false, problem: 'below' };
  if (value > range.max) return { ok: false, problem: 'above' };
  if (range.whole === true && !Number.isInteger(value)) return { ok: false, problem: 'not-whole' };
  return { ok: true, value };
}

export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly position: number;
}

/** Where the slider stands for a value. */
export function sliderOf(spec: NumberSpec, value: number): Slider {
  const { min, max, step } = spec;
  if (spec.scale !== 'log') return { min, max, step, position: value };
  const share = Math.log(value / min) / Math.log(max / min);
  return { min: 0, max: LOG_POSITIONS, step: 1, position: Math.round(share * LOG_POSITIONS) };
}

/** The value of a slider's position, with no digits that the step does not give. */
export function valueAt(spec: NumberSpec, position: number): number {
  const { min, max, step } = spec;
  if (spec.scale === 'log') {
    const value = min * (max / min) ** (position / LOG_POSITIONS);
    return clamp(Number(value.toPrecision(2)), min, max);
  }
  const steps = Math.round((position - min) / step);
  return clamp(Number((min + steps * step).toPrecision(12)), min, max);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** The value a parameter has now: the reader's, if it still fits the declaration. */
export function currentValue(spec: ParamSpec, chosen: ParamValue | undefined): ParamValue {
  if (chosen === undefined || typeof chosen !== typeof spec.value) return spec.value;
  if (spec.kind === 'choice' && !spec.options.includes(String(chosen))) return spec.value;
  return chosen;
}

/**
 * The values that differ from the code's defaults: what a run is given. Names that no
 * declaration is known for pass through: an edit may have added them.
 */
export function changedParams(
  specs: readonly ParamSpec[],
  chosen: Readonly<Record<string, ParamValue>>,
): Record<string, ParamValue> {
  const changed: Record<string, ParamValue> = { ...chosen };
  for (const spec of specs) {
    const value = currentValue(spec, chosen[spec.name]);
    if (value === spec.value) delete changed[spec.name];
    else changed[spec.name] = value;
  }
  return changed;
}

/** The parameters to turn first, in the order of their names; and the others. */
export function splitKnobs(
  specs: readonly ParamSpec[],
  main: readonly string[] = specs.slice(0, SHOWN).map(({ name }) => name),
): { readonly first: readonly ParamSpec[]; readonly others: readonly ParamSpec[] } {
  return {
    first: main.flatMap((name) => specs.filter((spec) => spec.name === name)),
    others: specs.filter(({ name }) => !main.includes(name)),
  };
}
