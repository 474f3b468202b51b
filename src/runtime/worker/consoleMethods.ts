/** The methods of the Console Standard (console.spec.whatwg.org), put in place of the worker's own. */
import type { ConsoleLine } from '../protocol';

export type Method = ConsoleLine['method'];

/** Where lines go: a line may have the stack of its call. */
export interface Printer {
  /** Texts with format specifiers are filled in. */
  print(method: Method, values: readonly unknown[]): void;
  /** As they are. */
  printPlain(method: Method, values: readonly unknown[]): void;
  /** With the reader's frames at the call. */
  trace(values: readonly unknown[]): void;
  table(value: unknown, columns: unknown): void;
  group(method: 'group' | 'groupCollapsed', values: readonly unknown[]): void;
  groupEnd(): void;
  clear(): void;
}

type Methods = Record<string, (...values: unknown[]) => void>;

export function consoleMethods(printer: Printer, now: () => number): Methods {
  const logs =
    (method: Method) =>
    (...values: unknown[]) =>
      printer.print(method, values);
  const groups =
    (method: 'group' | 'groupCollapsed') =>
    (...values: unknown[]) =>
      printer.group(method, values.length === 0 ? [`console.${method}`] : values);
  return {
    log: logs('log'),
    info: logs('info'),
    warn: logs('warn'),
    error: logs('error'),
    debug: logs('debug'),
    dir: (value) => printer.printPlain('log', [value]),
    dirxml: logs('log'),
    table: (value, columns) => printer.table(value, columns),
    trace: (...values) => printer.trace(values.length === 0 ? ['console.trace'] : values),
    group: groups('group'),
    groupCollapsed: groups('groupCollapsed'),
    groupEnd: () => printer.groupEnd(),
    clear: () => printer.clear(),
    assert: (condition, ...values) => {
      if (!condition) printer.print('error', failedAssertion(values));
    },
    ...counters(printer),
    ...timers(printer, now),
  };
}

/** Section 1.1.1: the words stand before the reader's text, whose specifiers still hold. */
function failedAssertion([first, ...rest]: readonly unknown[]): unknown[] {
  const words = 'Assertion failed';
  if (first === undefined && rest.length === 0) return [words];
  return typeof first === 'string' ? [`${words}: ${first}`, ...rest] : [words, first, ...rest];
}

function counters(printer: Printer): Methods {
  const counts = new Map<string, number>();
  return {
    count: (given) => {
      const label = labelOf(given);
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      printer.printPlain('log', [`${label}: ${count}`]);
    },
    countReset: (given) => {
      const label = labelOf(given);
      if (counts.has(label)) counts.set(label, 0);
      else printer.printPlain('warn', [`Count for '${label}' does not exist`]);
    },
  };
}

function timers(printer: Printer, now: () => number): Methods {
  const starts = new Map<string, number>();
  const tell = (label: string, values: readonly unknown[]): void => {
    const start = starts.get(label);
    if (start === undefined) printer.printPlain('warn', [`Timer '${label}' does not exist`]);
    else printer.printPlain('log', [`${label}: ${(now() - start).toFixed(1)} ms`, ...values]);
  };
  return {
    time: (given) => {
      const label = labelOf(given);
      if (starts.has(label)) printer.printPlain('warn', [`Timer '${label}' already exists`]);
      else starts.set(label, now());
    },
    timeLog: (given, ...values) => tell(labelOf(given), values),
    timeEnd: (given) => {
      const label = labelOf(given);
      tell(label, []);
      starts.delete(label);
    },
  };
}

function labelOf(given: unknown = 'default'): string {
  return String(given);
}
