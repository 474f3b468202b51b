/** An experiment's own page: the whole workbench, what its claims rest on, all of its code, and the way on. */
import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import ChapterPlayground from '@site/src/components/ChapterPlayground';
import CiteThis from '@site/src/components/CiteThis';
import MovedAnchors from '@site/src/components/MovedAnchors';
import ReportMistake from '@site/src/components/ReportMistake';
import { ownPath } from '@site/src/experiments/address';
import type { Experiment } from '@site/src/experiments/experiment';
import type { OwnPage } from '@site/src/experiments/summary';
import Head from './Head';
import LateGrounds, { type GroundsSource } from './LateGrounds';
import Neighbours from './Neighbours';
import styles from './styles.module.css';

interface Props {
  /** What `plugins/experiments/ownPages.ts` writes for the route. */
  readonly page: {
    readonly facts: OwnPage;
    readonly grounds: GroundsSource;
    readonly load: () => Promise<{ readonly default: Experiment }>;
  };
}

export default function ExperimentPage({ page: { facts, grounds, load } }: Props): ReactNode {
  const { id, chapter, title, question, summary } = facts;
  return (
    <Layout title={title} description={`${question} ${summary}`}>
      <main className="container">
        {/* Another experiment is another page: nothing of this one's playground stays. */}
        <article key={id} className={styles.page}>
          <Head page={facts} />
          <ChapterPlayground id={id} load={load} level={2} ownPage />
          <LateGrounds source={grounds} />
          <CiteThis chapter={chapter} address={ownPath(id)} />
          <ReportMistake />
          <Neighbours page={facts} />
          <MovedAnchors />
        </article>
      </main>
    </Layout>
  );
}
