/** Puts the experiment on the stage. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode, RefObject } from 'react';
import styles from '../heading.module.css';

export interface StageButtonProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly failed: boolean;
  readonly onOpen: () => void;
}

export default function StageButton({ opener, failed, onOpen }: StageButtonProps): ReactNode {
  return (
    <span>
      {failed && (
        <span role="alert">
          {translate({
            id: 'stage.notLoaded',
            message: '讲台没能加载，可能是网络断了。再点一次重试。',
          })}
        </span>
      )}{' '}
      <button
        ref={opener}
        type="button"
        className={styles.stage}
        onClick={onOpen}
        data-open-stage=""
      >
        {translate({ id: 'stage.open', message: '放上讲台' })}
      </button>
    </span>
  );
}
