/** Whether the window is that of a phone: there, code wraps. */
import { useSyncExternalStore } from 'react';

const narrow = '(width < 46rem)';

export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(narrow).matches);
}

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
