/** A part of the page that loads with the reader's first wish for it; a failed wish can be repeated. */
import { useCallback, useState, type ComponentType } from 'react';
import { importAnew } from '../importAnew';

export interface Late<Props> {
  readonly Part: ComponentType<Props> | undefined;
  readonly failed: boolean;
  readonly fetch: () => void;
}

/** `load` must not change from render to render. */
export function useLate<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Late<Props> {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(() => {
    setFailed(false);
    importAnew(load).then(
      (module) => setPart(() => module.default),
      () => setFailed(true),
    );
  }, [load]);
  return { Part, failed, fetch };
}
