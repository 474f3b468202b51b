/**
 * An experiment in a foreign page: what the address of the frame asks for, and what the frame tells
 * the page around it. Both are promises to courses: fields may be added, none is taken away.
 */
import * as v from 'valibot';
import { ParamValue, type ParamSpec } from '../lab/events';
import { Backend } from '../runtime/protocol';

/** What a teacher asks for in the address: `?param.depth=8&seed=3&lock=code&theme=dark`. */
export interface EmbedOptions {
  /** Parameters that differ from the shipped ones. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly seed?: number;
  readonly backend?: Backend;
  readonly locked: { readonly controls: boolean; readonly code: boolean };
  readonly hidesCode: boolean;
  readonly theme?: 'light' | 'dark';
}

const Seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));

/**
 * Reads the query of a frame's address; what is not understood is left out.
 *
 * @param search such as `?param.depth=8&lock=controls,code`
 * @param specs the experiment's parameters: a value that does not fit them is left out
 */
export function readEmbedOptions(search: string, specs: readonly ParamSpec[]): EmbedOptions {
  const query = new URLSearchParams(search);
  const params: Record<string, ParamValue> = {};
  for (const spec of specs) {
    const text = query.get(`param.${spec.name}`);
    const value = text === null ? undefined : valueOf(spec, text);
    if (value !== undefined && value !== spec.value) params[spec.name] = value;
  }
  const text = query.get('seed');
  const seed = v.safeParse(Seed, text === null || text === '' ? undefined : Number(text));
  const backend = v.safeParse(Backend, query.get('backend'));
  const theme = v.safeParse(v.picklist(['light', 'dark']), query.get('theme'));
  const locked = (query.get('lock') ?? '').split(',');
  return {
    params,
    ...(seed.success && { seed: seed.output }),
    ...(backend.success && { backend: backend.output }),
    locked: { controls: locked.includes('controls'), code: locked.includes('code') },
    hidesCode: query.get('code') === 'hidden',
    ...(theme.success && { theme: theme.output }),
  };
}

/** The query that asks for these options; empty where all is as shipped. */
export function writeEmbedOptions(options: EmbedOptions): string {
  const { params, seed, backend, locked, hidesCode, theme } = options;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) query.set(`param.${name}`, String(value));
  if (seed !== undefined) query.set('seed', String(seed));
  if (backend) query.set('backend', backend);
  const lock = (['controls', 'code'] as const).filter((part) => locked[part]);
  if (lock.length > 0) query.set('lock', lock.join(','));
  if (hidesCode) query.set('code', 'hidden');
  if (theme) query.set('theme', theme);
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

function valueOf(spec: ParamSpec, text: string): ParamValue | undefined {
  switch (spec.kind) {
    case 'number': {
      const value = text.trim() === '' ? Number.NaN : Number(text);
      return value >= spec.min && value <= spec.max ? value : undefined;
    }
    case 'choice':
      return spec.options.includes(text) ? text : undefined;
    case 'switch':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'text':
      return v.is(ParamValue, text) ? text : undefined;
  }
}

const base = {
  source: v.literal('ten-questions'),
  /** Grows where a field changes its meaning. */
  version: v.literal(1),
  /** Of the experiment. */
  id: v.string(),
};

/** What a frame posts to the page around it. */
export const EmbedMessage = v.variant('type', [
  /** How tall its content is, in CSS pixels; at the start and whenever it changes. */
  v.object({ ...base, type: v.literal('height'), height: v.number() }),
  /** A run has begun, with these parameters; `edited`: with code of the reader's. */
  v.object({
    ...base,
    type: v.literal('run'),
    params: v.record(v.string(), ParamValue),
    seed: v.number(),
    backend: Backend,
    edited: v.boolean(),
  }),
  /** A run has ended. `seconds`: of the reader's machine; metrics as the code reported them. */
  v.object({
    ...base,
    type: v.literal('done'),
    status: v.picklist(['done', 'failed', 'stopped']),
    seconds: v.number(),
    metrics: v.record(v.string(), v.number()),
  }),
  /** Follows a run that was not stopped: what became of each claim. */
  v.object({
    ...base,
    type: v.literal('verdicts'),
    claims: v.array(
      v.object({
        claim: v.string(),
        verdict: v.picklist(['holds', 'fails', 'unknown']),
        value: v.optional(v.number()),
      }),
    ),
  }),
]);
export type EmbedMessage = v.InferOutput<typeof EmbedMessage>;
