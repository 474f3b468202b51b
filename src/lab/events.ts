/**
 * What a run tells the page: the protocol between shown code (through `lab`),
 * the runtime that carries it, and the page that draws it.
 *
 * Everything here crosses a trust border: the worker runs the reader's code, which
 * can forge any message, so the host page parses each event with `LabEvent`, once.
 */
import * as v from 'valibot';
import { MAX_NAME, MAX_ROWS, MAX_TEXT } from './limits';

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME));
const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

export const ParamValue = v.union([v.number(), Text, v.boolean()]);
export type ParamValue = v.InferOutput<typeof ParamValue>;

/** A knob that shown code declares with `param` and the page shows as a control. */
export const ParamSpec = v.variant('kind', [
  v.object({
    kind: v.literal('number'),
    name: Name,
    /** The default; a reset returns here. */
    value: v.number(),
    min: v.number(),
    max: v.number(),
    step: v.number(),
    /** `log` spaces the slider by factors; `min` is then positive. */
    scale: v.optional(v.picklist(['linear', 'log'])),
  }),
  v.object({ kind: v.literal('choice'), name: Name, value: Text, options: v.array(Text) }),
  v.object({ kind: v.literal('switch'), name: Name, value: v.boolean() }),
  v.object({ kind: v.literal('text'), name: Name, value: Text }),
]);
export type ParamSpec = v.InferOutput<typeof ParamSpec>;

/** One observation: flat, tidy, as Observable Plot likes it. Numbers are finite. */
export const Row = v.record(
  Name,
  v.union([v.pipe(v.number(), v.finite()), Text, v.boolean(), v.null()]),
);
export type Row = v.InferOutput<typeof Row>;

/** The marks a chart may be made of, named as in Observable Plot. */
export const Mark = v.picklist(['line', 'dot', 'bar', 'cell', 'histogram', 'rule', 'surface']);
export type Mark = v.InferOutput<typeof Mark>;

const Axis = v.object({
  /** The field of each row that this channel reads. Its label is translated data of the experiment. */
  field: Name,
  scale: v.optional(v.picklist(['linear', 'log', 'symlog', 'band'])),
  /** Fixed domain `[low, high]`; without it the data decide. */
  domain: v.optional(v.tuple([v.number(), v.number()])),
});

export const ChartSpec = v.object({
  x: Axis,
  y: v.optional(Axis),
  /** The height of a surface over x and y. */
  z: v.optional(Axis),
  /** The field that separates series (line, dot, bar) or fills cells. */
  color: v.optional(Name),
  /** The field that splits the chart into small multiples, side by side. */
  facet: v.optional(Name),
});
export type ChartSpec = v.InferOutput<typeof ChartSpec>;

export const LabEvent = v.variant('type', [
  v.object({ type: v.literal('param'), spec: ParamSpec, value: ParamValue }),
  v.object({ type: v.literal('chart'), name: Name, spec: ChartSpec }),
  v.object({
    type: v.literal('rows'),
    chart: Name,
    mark: Mark,
    rows: v.pipe(v.array(Row), v.maxLength(MAX_ROWS)),
  }),
  /** Empties a chart, to draw the next frame of an animation. */
  v.object({ type: v.literal('clear'), chart: Name }),
  v.object({
    type: v.literal('table'),
    name: Name,
    rows: v.pipe(v.array(Row), v.maxLength(MAX_ROWS)),
  }),
  v.object({ type: v.literal('progress'), done: v.number(), total: v.number() }),
  /** A number that claims are about. The last report of a name counts. */
  v.object({ type: v.literal('report'), name: Name, value: v.number() }),
  /** A curve or metric met NaN or Infinity: the curve ends there. `step` is the last progress, if any. */
  v.object({
    type: v.literal('non-finite'),
    where: v.picklist(['chart', 'report', 'table']),
    name: Name,
    field: v.optional(Name),
    value: v.picklist(['NaN', 'Infinity', '-Infinity']),
    step: v.optional(v.number()),
  }),
  /** A parameter asked for a value outside its range; the nearest allowed one was used. */
  v.object({ type: v.literal('param-adjusted'), name: Name, asked: ParamValue, used: ParamValue }),
  /** Rows beyond `MAX_ROWS` were not sent. */
  v.object({ type: v.literal('rows-dropped'), name: Name, count: v.number() }),
]);
export type LabEvent = v.InferOutput<typeof LabEvent>;
