/** The history of neural networks, for the chapter that tells it. */
import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import details from '@generated/timeline/default/details.js';
import events from '@generated/timeline/default/events.json';
import { languageOf } from '@site/src/data/language';
import TimelineView from './TimelineView';

export default function Timeline(): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  return <TimelineView events={events} details={details} language={languageOf(currentLocale)} />;
}
