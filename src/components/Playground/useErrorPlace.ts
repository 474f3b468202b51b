/** Where in the code the error of the newest run stands, as long as its line is what was run. */
import { useCallback, useState } from 'react';
import type { RunError } from '../../runtime/protocol';
import { fileOf } from './errorPlace';

export interface ErrorPlace {
  readonly file: string;
  readonly line: number;
}

export interface TrackedPlace {
  /** None where the error has no line, or the line was edited. */
  readonly place: ErrorPlace | undefined;
  /** The line has moved; `undefined`: it was edited. */
  readonly move: (line: number | undefined) => void;
}

export function useErrorPlace(error: RunError | undefined): TrackedPlace {
  const [moved, setMoved] = useState<{ readonly error: RunError; readonly line?: number }>();
  const move = useCallback(
    (line: number | undefined) => {
      if (error) setMoved(line === undefined ? { error } : { error, line });
    },
    [error],
  );
  const line = moved && moved.error === error ? moved.line : error?.line;
  const place =
    error && line !== undefined ? { file: fileOf(error) ?? 'main.ts', line } : undefined;
  return { place, move };
}
