/** Round every page: what is told wherever the reader is. */
import type { ReactNode } from 'react';
import NewRelease from '@site/src/components/NewRelease';

export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      {children}
      <NewRelease />
    </>
  );
}
