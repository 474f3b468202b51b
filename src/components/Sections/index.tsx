/** The map of a question: its sections, each with a sentence and a recorded picture. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Picture from '@site/src/components/Picture';
import styles from './styles.module.css';

interface ListProps {
  /** Filled in when the page is built: one `Section` for each section of the question. */
  readonly children?: ReactNode;
}

export default function Sections({ children }: ListProps): ReactNode {
  return <ol className={styles.sections}>{children}</ol>;
}

interface Props {
  readonly title: string;
  readonly to: string;
  /** Addresses of the picture in each theme; a section without an experiment has none. */
  readonly light?: string;
  readonly dark?: string;
  /** The section's description. */
  readonly children: ReactNode;
}

export function Section({ title, to, light, dark, children }: Props): ReactNode {
  return (
    <li className={styles.section}>
      {light !== undefined && dark !== undefined && (
        // The chart on the section's page has the summary and the data.
        <Picture className={styles.picture} picture={{ light, dark }} />
      )}
      <Link className={styles.title} to={to}>
        {title}
      </Link>
      <span className={styles.about}>{children}</span>
    </li>
  );
}
