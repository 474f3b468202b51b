/** Says that a newer release of the site is there, and lets the reader choose when to load it. */
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { subscribeToRelease, waitingRelease } from '@site/src/offline/newRelease';
import styles from './styles.module.css';

export default function NewRelease(): ReactNode {
  const enter = useSyncExternalStore(subscribeToRelease, waitingRelease, () => undefined);
  const [isPutOff, setPutOff] = useState(false);
  // The region is there before its text, or it would not be read out.
  return (
    <div className={styles.place} role="status">
      {enter && !isPutOff && (
        <p className={styles.notice}>
          <Translate id="newRelease.text">网站有了新版本。</Translate>
          <button type="button" className="button button--primary button--sm" onClick={enter}>
            <Translate id="newRelease.enter">重新加载</Translate>
          </button>
          <button
            type="button"
            className="button button--secondary button--sm"
            onClick={() => setPutOff(true)}
          >
            <Translate id="newRelease.later">以后再说</Translate>
          </button>
        </p>
      )}
    </div>
  );
}
