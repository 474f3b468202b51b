/** A playground could not be drawn: the chapter stays, and so does what the reader typed. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

export default function Broken({ error, onRetry }: Props): ReactNode {
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
