/** The head of a page that lists things: its title, and what the list is. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  /** One paragraph. */
  readonly children: ReactNode;
}

export default function PageHead({ title, children }: Props): ReactNode {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p>{children}</p>
    </header>
  );
}
