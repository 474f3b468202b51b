/** The answer to give in an interview, in two lengths. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Holds one `Short` and one `Long`. */
export default function Answer({ children }: Props): ReactNode {
  return <div className={styles.answer}>{children}</div>;
}

/** What can be said in half a minute. */
export function Short({ children }: Props): ReactNode {
  return (
    <section className={styles.short}>
      <p className={styles.label}>
        <Translate id="answer.short">30 秒回答</Translate>
      </p>
      {children}
    </section>
  );
}

/** What can be said in two minutes. */
export function Long({ children }: Props): ReactNode {
  return (
    <section className={styles.long}>
      <p className={styles.label}>
        <Translate id="answer.long">2 分钟回答</Translate>
      </p>
      {children}
    </section>
  );
}
