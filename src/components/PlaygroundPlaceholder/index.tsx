/** Stands where a playground will be: its title, what to watch, and its code. */
import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '@site/src/data/language';
import type { Experiment } from '@site/src/experiments/experiment';

export default function PlaygroundPlaceholder({ experiment }: { readonly experiment: Experiment }): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  useBrokenLinks().collectAnchor(experiment.id);
  return (
    <section id={experiment.id} data-experiment={experiment.id} aria-label={experiment.title[language]}>
      <p>{experiment.summary[language]}</p>
      <pre>{experiment.files['main.ts']}</pre>
    </section>
  );
}
