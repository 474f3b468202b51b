/** A table written in Markdown: where it is too wide it scrolls in its own box, by keyboard too. */
import type { ComponentProps, ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const label = translate({ id: 'scrollTable.label', message: '表格' });
  return (
    <div className={styles.box} role="group" aria-label={label} tabIndex={0} data-sideways>
      <table {...props} />
    </div>
  );
}
