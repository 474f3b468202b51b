/** A number in prose that a cited work gives; work and place are shown on tap. */
import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '../../data/language';
import NumberSource from '../NumberSource';

interface Props {
  /** Of the work in the bibliography, cited on the page. */
  readonly id: string;
  /** Where in the work: `table 4`, in the language of the page. */
  readonly place: string;
  /** The page that cites the work, where this is another one; given when the page is built. */
  readonly page?: string;
  /** Authors and year; given when the page is built. */
  readonly label?: string;
  readonly children: ReactNode;
}

export default function Quoted({ id, place, page = '', label = id, children }: Props): ReactNode {
  const home = useBaseUrl(page);
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <NumberSource
      source={
        <>
          <a href={`${page && home}#ref-${id}`}>{label}</a>
          {language === 'zh' ? '，' : ', '}
          {place}
        </>
      }
    >
      {children}
    </NumberSource>
  );
}
