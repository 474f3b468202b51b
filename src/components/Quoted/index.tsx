/** A number in prose that a cited work gives; work and place are shown on tap. */
import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '../../data/language';
import NumberSource from '../NumberSource';

interface Props {
  /** Of the work in the bibliography, cited on the page. */
  readonly id: string;
  /** Where in the work: `table 4`, in the language of the page. */
  readonly place: string;
  /** Authors and year; given when the page is built. */
  readonly label?: string;
  readonly children: ReactNode;
}

export default function Quoted({ id, place, label = id, children }: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <NumberSource
      source={
        <>
          <a href={`#ref-${id}`}>{label}</a>
          {language === 'zh' ? '，' : ', '}
          {place}
        </>
      }
    >
      {children}
    </NumberSource>
  );
}
