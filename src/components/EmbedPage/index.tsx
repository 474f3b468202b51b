/** An experiment alone, for a frame in a course page: the playground, its name, and the way to the text. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Head from '@docusaurus/Head';
import LayoutProvider from '@theme/Layout/Provider';
import ChapterPlayground from '@site/src/components/ChapterPlayground';
import { EmbeddingContext, tellParent } from '@site/src/components/Embed';
import type { Experiment } from '@site/src/experiments/experiment';
import type { OwnPage } from '@site/src/experiments/summary';
import styles from './styles.module.css';
import { applyTheme, themeScript } from './theme';

interface Props {
  /** What `plugins/experiments/ownPages.ts` writes for the experiment's own page. */
  readonly page: {
    readonly facts: OwnPage;
    readonly load: () => Promise<{ readonly default: Experiment }>;
  };
}

const useBeforePaint = ExecutionEnvironment.canUseDOM ? useLayoutEffect : useEffect;

export default function EmbedPage({ page: { facts, load } }: Props): ReactNode {
  const { id, title, question } = facts;
  const [search, setSearch] = useState<string>();
  const embedding = useMemo(() => ({ search }), [search]);
  const box = useRef<HTMLElement>(null);
  useBeforePaint(() => {
    setSearch(window.location.search);
    applyTheme(window.location.search);
  }, []);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const watch = new ResizeObserver(() =>
      tellParent({ id, type: 'height', height: current.scrollHeight }),
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, [id]);
  return (
    <LayoutProvider>
      <Head>
        <title>{title}</title>
        <meta name="description" content={question} />
        {/* What it shows is found at the experiment's own page. */}
        <meta name="robots" content="noindex" />
      </Head>
      {/* Run by the parser, before the first paint. The build writes it shorter than it is here. */}
      <script suppressHydrationWarning>{themeScript}</script>
      <main ref={box} className={styles.frame}>
        <EmbeddingContext value={embedding}>
          <ChapterPlayground id={id} load={load} level={2} />
        </EmbeddingContext>
      </main>
    </LayoutProvider>
  );
}
