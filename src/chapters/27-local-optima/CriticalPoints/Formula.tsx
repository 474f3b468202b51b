/** A formula as text, its variables in italics. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function Formula({ children }: { readonly children: string }): ReactNode {
  return (
    <span className={styles.formula}>
      {children
        .split(/([xy])/)
        .map((part, index) => (index % 2 === 1 ? <i key={index}>{part}</i> : part))}
    </span>
  );
}
