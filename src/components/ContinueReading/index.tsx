/** Leads back to where this reader stopped; an empty line of the same height for a new one. */
import { useMemo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { chapters } from '../../data/chapters';
import { languageOf, type Language } from '../../data/language';
import { visits, type Visit } from '../visits';
import styles from './styles.module.css';

export default function ContinueReading(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const isBrowser = useIsBrowser();
  const last = useMemo(() => (isBrowser ? visits()[0] : undefined), [isBrowser]);
  return (
    <p className={styles.line}>
      {last && (
        <>
          <Translate id="continueReading.before">接着读：</Translate>
          <Link to={last.anchor === undefined ? last.path : `${last.path}#${last.anchor}`}>
            {nameOf(last, language)}
          </Link>
        </>
      )}
    </p>
  );
}

/** `26 激活函数 · 饱和`; a page that was read only in the other language goes by its question. */
function nameOf({ path, title }: Visit, language: Language): string {
  const chapter = chapters.find(({ slug }) => path === `/${slug}` || path.startsWith(`/${slug}/`));
  if (!chapter) return title[language] ?? path;
  const question = `${chapter.number} ${chapter.title[language]}`;
  const page = path === `/${chapter.slug}` ? undefined : title[language];
  return page === undefined ? question : `${question} · ${page}`;
}
