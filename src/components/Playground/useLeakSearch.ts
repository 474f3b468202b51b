/** A second run of the same code that only looks for the lines whose tensors stay. */
import { useCallback, useState } from 'react';
import type { LeakPlace } from '../../runtime/protocol';
import type { RunRequest } from './session';
import { sharedSession } from './sharedSession';

export type LeakSearch =
  | { readonly status: 'looking' | 'broken-off' }
  | { readonly status: 'found'; readonly places: readonly LeakPlace[] };

export interface LeakSearching {
  readonly search: LeakSearch | undefined;
  readonly find: (request: RunRequest) => void;
  /** What was found is not about the run that begins. */
  readonly forget: () => void;
}

export function useLeakSearch(runtimePath: string): LeakSearching {
  const [search, setSearch] = useState<LeakSearch>();
  const find = useCallback(
    (request: RunRequest) => {
      setSearch({ status: 'looking' });
      sharedSession(runtimePath).start({ ...request, traceTensors: true }, (report) => {
        if (report.type !== 'run-ended') return;
        const { status, leaks } = report;
        setSearch(
          status === 'done' ? { status: 'found', places: leaks ?? [] } : { status: 'broken-off' },
        );
      });
    },
    [runtimePath],
  );
  const forget = useCallback(() => setSearch(undefined), []);
  return { search, find, forget };
}
