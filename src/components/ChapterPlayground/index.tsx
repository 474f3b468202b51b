/**
 * A playground in a page, with the anchor that links to its experiment lead to. The page's HTML
 * shows it; its scripts, and the experiment, come when the reader turns to it.
 */
import { use, useRef, type ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import KeptHtml from '@site/src/components/KeptHtml';
import type { PlaygroundProps } from '@site/src/components/Playground';
import Broken from './Broken';
import { loadParts, type LoadExperiment } from './parts';
import styles from './styles.module.css';
import { useWaking } from './useWaking';
import WakingNote from './WakingNote';

interface Props extends Pick<PlaygroundProps, 'level' | 'ownPage'> {
  /** Of the experiment. */
  readonly id: string;
  /** Given when the page is built. */
  readonly load: LoadExperiment;
}

export default function ChapterPlayground(props: Props): ReactNode {
  const { id } = props;
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.anchor} id={id}>
      <ErrorBoundary
        fallback={({ error, tryAgain }) => <Broken error={error} onRetry={tryAgain} />}
      >
        {ExecutionEnvironment.canUseDOM ? <Sleeping {...props} /> : <Written {...props} />}
      </ErrorBoundary>
    </div>
  );
}

/** As the page's HTML has it. */
function Written({ id, load, ...props }: Props): ReactNode {
  const { Playground, experiment } = use(loadParts(id, load));
  return (
    <div>
      <Playground experiment={experiment} {...props} />
    </div>
  );
}

/** The HTML as it stands, until the reader turns to it; then the playground in its place. */
function Sleeping({ id, load, ...props }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { state, parts, charts } = useWaking(box, id, load, props.ownPage ?? false);
  if (parts) {
    const { Playground, experiment } = parts;
    return (
      <div key="awake" ref={box}>
        <Playground experiment={experiment} charts={charts} {...props} />
      </div>
    );
  }
  return (
    <>
      <KeptHtml key="asleep" ref={box} />
      {state !== 'asleep' && <WakingNote failed={state === 'failed'} />}
    </>
  );
}
