/** The same contents above the text of a narrow page, where no sidebar stands beside it. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import PageContents from '.';
import styles from './styles.module.css';

interface Props {
  /** As for `PageContents`. */
  readonly page: string;
}

export default function FoldedContents({ page }: Props): ReactNode {
  return (
    <details className={styles.folded}>
      <summary>
        <Translate id="pageContents.label">本页内容</Translate>
      </summary>
      <PageContents page={page} />
    </details>
  );
}
