/** Stub of every theme component without a stub of its own: its children. */
import type { ReactNode } from 'react';

export default function Any({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}
