/** Why a run failed: our sentence, where it was, and the engine's own words. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { RunError } from '../../runtime/protocol';
import { explainError, fileOf } from './errorText';
import styles from './styles.module.css';

export interface ErrorNoteProps {
  readonly error: RunError;
  readonly language: Language;
  readonly onGoTo: () => void;
}

export default function ErrorNote({ error, language, onGoTo }: ErrorNoteProps): ReactNode {
  const { line, message } = error;
  const file = fileOf(error) ?? 'main.ts';
  return (
    <div className={styles.error} role="alert" data-error={error.code}>
      <p>{explainError(error, language)}</p>
      {message !== '' && <pre className={styles.engine}>{message}</pre>}
      {line !== undefined && (
        <button type="button" className={styles.goTo} onClick={onGoTo}>
          {translate({ id: 'playground.goTo', message: '到 {file} 第 {line} 行' }, { file, line })}
        </button>
      )}
    </div>
  );
}
