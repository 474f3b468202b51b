/** The border: parses, item by item, what a worker says of its run, and drops what does not fit. */
import * as v from 'valibot';
import { LabEvent } from '../../lab/events';
import { consoleBounds, eventBounds, isWithin } from '../bounds';
import { ConsoleLine } from '../protocol';

export function checkEvents(events: readonly unknown[]): LabEvent[] {
  return events.flatMap((event) => {
    const parsed = isWithin(event, eventBounds) ? v.safeParse(LabEvent, event) : undefined;
    return parsed?.success ? [parsed.output] : [];
  });
}

export function checkLines(lines: readonly unknown[]): ConsoleLine[] {
  return lines.flatMap((line) => {
    const parsed = isWithin(line, consoleBounds) ? v.safeParse(ConsoleLine, line) : undefined;
    return parsed?.success ? [parsed.output] : [];
  });
}
