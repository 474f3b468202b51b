/** The answer to give in an interview, in two lengths. */
import { useId, type ReactNode } from 'react';
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
    <Version className={styles.short} label={<Translate id="answer.short">30 秒回答</Translate>}>
      {children}
    </Version>
  );
}

/** What can be said in two minutes. */
export function Long({ children }: Props): ReactNode {
  return (
    <Version className={styles.long} label={<Translate id="answer.long">2 分钟回答</Translate>}>
      {children}
    </Version>
  );
}

interface VersionProps extends Props {
  readonly className: string | undefined;
  readonly label: ReactNode;
}

function Version({ className, label, children }: VersionProps): ReactNode {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <p className={styles.label} id={id}>
        {label}
      </p>
      <div className={styles.words}>{children}</div>
    </section>
  );
}
