/** A number in prose that says where it comes from when it is tapped. */
import { useState, type ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '../../data/language';
import styles from './styles.module.css';

interface Props {
  readonly children: ReactNode;
  readonly source: ReactNode;
}

export default function NumberSource({ children, source }: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.number}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <span className={styles.source} hidden={!open}>
        {language === 'zh' ? '（' : ' ('}
        {source}
        {language === 'zh' ? '）' : ')'}
      </span>
    </>
  );
}
