/** The border: parses, item by item, what a worker says of its run, and drops what does not fit. */
import * as v from 'valibot';
import { LabEvent } from '../../lab/events';
import { isConsoleValue } from './isConsoleValue';
import { RunReport } from '../protocol';

type ConsoleLines = Extract<RunReport, { type: 'console-lines' }>;

const Line = v.object({
  id: v.pipe(v.string(), v.maxLength(20)),
  method: v.picklist(['log', 'info', 'warn', 'error', 'debug', 'table']),
  data: v.pipe(v.array(v.unknown()), v.maxLength(50)),
});

export function checkEvents(events: readonly unknown[]): LabEvent[] {
  return events.flatMap((event) => {
    const parsed = v.safeParse(LabEvent, event);
    return parsed.success ? [parsed.output] : [];
  });
}

export function checkLines(lines: readonly unknown[]): ConsoleLines['lines'] {
  return lines.flatMap((line) => {
    const parsed = v.safeParse(Line, line);
    return parsed.success && parsed.output.data.every(isConsoleValue) ? [parsed.output] : [];
  });
}
