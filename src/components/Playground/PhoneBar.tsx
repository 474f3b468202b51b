/** On a phone, at the bottom while a playground is in use: Run or Stop, the progress and the verdict. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Experiment } from '../../experiments/experiment';
import bar from './phoneBar.module.css';
import { isBusy } from './runState';
import styles from './styles.module.css';
import { useIntent } from './useIntent';
import type { Playground } from './usePlayground';
import { countVerdicts } from './verdicts';

export interface PhoneBarProps {
  readonly section: RefObject<HTMLElement | null>;
  readonly experiment: Experiment;
  readonly playground: Playground;
  /** Id of the element that holds the claims. */
  readonly claimsId: string;
}

export default function PhoneBar(props: PhoneBarProps): ReactNode {
  const { section, playground, claimsId } = props;
  const { state, run, stop } = playground;
  const [used, setUsed] = useState(false);
  useIntent(section, () => setUsed(true));
  const inView = useInView(section);
  if (!used || !inView) return null;
  const busy = isBusy(state.status);
  const { progress } = state;
  // Not in the section: some browsers fix it to a container instead of the window.
  return createPortal(
    <div className={bar.bar} data-phone-bar="">
      {busy ? (
        <button type="button" className={styles.button} onClick={stop}>
          {translate({ id: 'playground.stop', message: '停止' })}
        </button>
      ) : (
        <button type="button" className={clsx(styles.button, styles.primary)} onClick={run}>
          {translate({ id: 'playground.run', message: '运行' })}
        </button>
      )}
      {busy && (
        <progress
          className={styles.progress}
          aria-label={translate({ id: 'playground.progress', message: '进度' })}
          {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
        />
      )}
      <a className={bar.verdict} href={`#${claimsId}`}>
        {verdictText(props)}
      </a>
    </div>,
    document.body,
  );
}

function verdictText({ experiment, playground }: PhoneBarProps): string {
  const { claims, recorded } = experiment;
  const { state } = playground;
  if (state.status !== 'done')
    return translate(
      { id: 'playground.claims', message: '{count} 条论断' },
      { count: claims.length },
    );
  const { held, all } = countVerdicts(state, claims, recorded);
  return translate({ id: 'playground.held', message: '{held}/{all} 成立' }, { held, all });
}

/** Whether any of an element is in the window. */
function useInView(element: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver((entries) =>
      setInView(entries.some(({ isIntersecting }) => isIntersecting)),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return inView;
}
