/** What an error says, whole, at the line that it names. Near Run the same is announced, in short. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { RunError } from '../../runtime/protocol';
import type { ErrorPlace } from './useErrorPlace';
import note from './lineNote.module.css';
import RepairButton from './RepairButton';
import { revealElement } from './reveal';
import { useErrorText } from './useErrorText';
import type { Wish } from './wish';

export interface LineNoteProps {
  readonly error: RunError;
  readonly place: ErrorPlace;
  readonly language: Language;
  readonly files: Readonly<Record<string, string>>;
  readonly onWish: (wish: Wish) => void;
}

export default function LineNote(props: LineNoteProps): ReactNode {
  const { error, place, language, files, onWish } = props;
  const text = useErrorText(error, language);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current && text !== '') revealElement(element.current);
  }, [text]);
  return (
    <div
      ref={element}
      className={note.note}
      role="note"
      data-line-note={place.line}
      aria-label={translate(
        { id: 'playground.lineNote', message: '{file} 第 {line} 行的错误' },
        { ...place },
      )}
    >
      <p>{text}</p>
      {error.message !== '' && <pre className={note.engine}>{error.message}</pre>}
      <RepairButton {...{ error, files, onWish }} isSecond />
    </div>
  );
}
