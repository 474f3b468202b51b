/** Why a run failed: our sentence, where it was, the engine's own words, and a repair where there is one. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { RunError } from '../../runtime/protocol';
import { fileOf } from './errorPlace';
import note from './note.module.css';
import styles from './styles.module.css';
import { useErrorText } from './useErrorText';
import { fitsIn, type Wish } from './wish';

export interface ErrorNoteProps {
  readonly error: RunError;
  readonly language: Language;
  /** As they are now: a repair is offered as long as it fits. */
  readonly files: Readonly<Record<string, string>>;
  readonly onWish: (wish: Wish) => void;
}

export default function ErrorNote({ error, language, files, onWish }: ErrorNoteProps): ReactNode {
  const { line, message, repair } = error;
  const file = fileOf(error) ?? 'main.ts';
  const text = useErrorText(error, language);
  const broken = repair && fileOf(repair);
  const canRepair = repair && broken !== undefined && fitsIn(files[broken] ?? '', repair.changes);
  return (
    <div className={note.error} role="alert" data-error={error.code}>
      {text !== '' && <p>{text}</p>}
      {message !== '' && <pre className={note.engine}>{message}</pre>}
      <div className={note.actions}>
        {canRepair && (
          <button
            type="button"
            className={styles.button}
            data-repair=""
            onClick={() => onWish({ file: broken, line: line ?? 1, changes: repair.changes })}
          >
            {translate({ id: 'playground.repair', message: '换成半角字符' })}
          </button>
        )}
        {line !== undefined && (
          <button type="button" className={note.goTo} onClick={() => onWish({ file, line })}>
            {translate(
              { id: 'playground.goTo', message: '到 {file} 第 {line} 行' },
              { file, line },
            )}
          </button>
        )}
      </div>
    </div>
  );
}
