/** Runs a short experiment once its knobs rest, with the values that they rest at. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a knob must rest before a run starts, in milliseconds. */
export const REST = 250;

export interface Autorun {
  /** A run is about to start by itself. */
  readonly isDue: boolean;
  /** Starts a run after a rest; each call begins the rest anew. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** `run` as of the newest render: it has the newest settings. */
export function useAutorun(run: () => void): Autorun {
  const [isDue, setDue] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => () => clearTimeout(rest.current), []);
  const cancel = useCallback(() => {
    clearTimeout(rest.current);
    setDue(false);
  }, []);
  const start = useCallback(() => {
    clearTimeout(rest.current);
    setDue(true);
    rest.current = setTimeout(() => {
      setDue(false);
      latest.current();
    }, REST);
  }, []);
  return { isDue, start, cancel };
}
