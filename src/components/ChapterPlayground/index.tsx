/** A playground in a chapter, with the anchor that links to its experiment lead to. */
import type { ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Playground, { type PlaygroundProps } from '@site/src/components/Playground';
import styles from './styles.module.css';

/** `experiment` is named by `id` in a chapter and imported when the page is built. */
export default function ChapterPlayground({ experiment, level }: PlaygroundProps): ReactNode {
  useBrokenLinks().collectAnchor(experiment.id);
  return (
    <div className={styles.anchor} id={experiment.id}>
      <ErrorBoundary
        fallback={({ error, tryAgain }) => <Broken error={error} onRetry={tryAgain} />}
      >
        <Playground experiment={experiment} {...(level !== undefined && { level })} />
      </ErrorBoundary>
    </div>
  );
}

interface BrokenProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What a run gave could not be drawn: the chapter stays, and so does what the reader typed. */
function Broken({ error, onRetry }: BrokenProps): ReactNode {
  return (
    <div className={styles.broken} role="alert">
      <p>
        {translate({
          id: 'chapterPlayground.broken',
          message: '显示这个实验时出错了。改过的代码和参数都还在，重新打开即可继续。',
        })}
      </p>
      <pre>{error.message}</pre>
      <button type="button" className="button button--primary" onClick={onRetry}>
        {translate({ id: 'chapterPlayground.reopen', message: '重新打开实验' })}
      </button>
    </div>
  );
}
