/**
 * Why a run failed, beside Run: announced once, in short where its line says the rest. Where the
 * error has no line, all of it.
 */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { RunError } from '../../runtime/protocol';
import { fileOf } from './errorPlace';
import { firstSentence } from './firstSentence';
import note from './note.module.css';
import RepairButton from './RepairButton';
import { useErrorText } from './useErrorText';
import type { Wish } from './wish';

export interface ErrorNoteProps {
  readonly error: RunError;
  readonly language: Language;
  /** As they are now: a repair is offered as long as it fits. */
  readonly files: Readonly<Record<string, string>>;
  readonly onWish: (wish: Wish) => void;
}

export default function ErrorNote({ error, language, files, onWish }: ErrorNoteProps): ReactNode {
  const { line, message } = error;
  const file = fileOf(error) ?? 'main.ts';
  const text = useErrorText(error, language);
  // Whole from the start: what comes bit by bit is announced bit by bit.
  if (text === '') return null;
  const isShort = line !== undefined;
  return (
    <div className={note.error} role="alert" data-error={error.code}>
      <p>{isShort ? firstSentence(text) : text}</p>
      {message !== '' && (
        <pre className={clsx(note.engine, isShort && note.short)}>
          {isShort ? message.split('\n', 1) : message}
        </pre>
      )}
      <div className={note.actions}>
        <RepairButton {...{ error, files, onWish }} />
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
