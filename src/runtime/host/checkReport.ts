/** The border: parses, item by item, what a worker says of its run, and drops what does not fit. */
import * as v from 'valibot';
import { LabEvent } from '../../lab/events';
import type { RunReport } from '../protocol';
import { consoleSize, eventSize, isWithin } from '../size';

type ConsoleLine = Extract<RunReport, { type: 'console-lines' }>['lines'][number];

/** `ConsoleValue`s: what JSON can say, as deep and as much as `consoleSize` allows. */
const Line = v.object({
  id: v.pipe(v.string(), v.maxLength(20)),
  method: v.picklist(['log', 'info', 'warn', 'error', 'debug', 'table']),
  data: v.pipe(
    v.array(v.unknown()),
    v.maxLength(50),
    v.check((data) => data.every((value) => isJson(value))),
  ),
});

export function checkEvents(events: readonly unknown[]): LabEvent[] {
  return events.flatMap((event) => {
    const parsed = isWithin(event, eventSize) ? v.safeParse(LabEvent, event) : undefined;
    return parsed?.success ? [parsed.output] : [];
  });
}

export function checkLines(lines: readonly unknown[]): ConsoleLine[] {
  return lines.flatMap((line) => {
    const parsed = isWithin(line, consoleSize) ? v.safeParse(Line, line) : undefined;
    return parsed?.success ? [parsed.output] : [];
  });
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isJson);
}
