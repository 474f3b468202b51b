/** The source of a name of lab, to read and not to edit: nothing that shown code uses is hidden. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { LabSources } from '../../experiments/labSources';
import codeStyles from './code.module.css';
import type { LabName } from './labNames';
import styles from './source.module.css';
import { placeOf } from './sourcePlace';
import SourceText from './SourceText';
import { useLabSources } from './useLabSources';

export interface SourcePanelProps {
  /** The source of lab, or the address of its file. */
  readonly given: LabSources | string;
  readonly opened: LabName;
  readonly onClose: () => void;
}

export default function SourcePanel({ given, opened, onClose }: SourcePanelProps): ReactNode {
  const { sources, failed, retry } = useLabSources(given);
  const [followed, setFollowed] = useState<{ readonly from: LabName; readonly file: string }>();
  const panel = useRef<HTMLElement>(null);
  const isAway = followed?.from === opened;
  const found = sources && placeOf(sources, opened);
  const place = isAway ? { file: followed.file } : found;
  useEffect(() => panel.current?.focus(), [opened]);
  useEffect(() => {
    if (panel.current && place?.file !== undefined) showPlace(panel.current);
  }, [opened, place?.file]);
  // What is pressed may be gone afterwards, and the focus with it.
  const staying = (then: () => void): void => {
    panel.current?.focus();
    then();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  const name = opened.name ?? opened.module;
  return (
    <section
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={translate({ id: 'labSource.title', message: '{name} 的源码' }, { name })}
      onKeyDownCapture={closeOnEscape}
    >
      <div className={codeStyles.head}>
        <span className={codeStyles.file}>{place && `src/lab/${place.file}`}</span>
        {isAway && (
          <button
            type="button"
            className={codeStyles.action}
            onClick={() => staying(() => setFollowed(undefined))}
          >
            {translate({ id: 'labSource.back', message: '回到 {name}' }, { name })}
          </button>
        )}
        <button type="button" className={codeStyles.action} onClick={onClose}>
          {translate({ id: 'labSource.close', message: '关闭' })}
        </button>
      </div>
      {sources && place ? (
        <SourceText
          {...{ sources, opened, place }}
          onFollow={(file) => staying(() => setFollowed({ from: opened, file }))}
        />
      ) : (
        <Waiting failed={failed} onRetry={() => staying(retry)} />
      )}
    </section>
  );
}

interface WaitingProps {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

function Waiting({ failed, onRetry }: WaitingProps): ReactNode {
  return (
    <p className={styles.note} role="status">
      {failed
        ? translate({ id: 'labSource.failed', message: '没有取到源码：可能断网了。' })
        : translate({ id: 'labSource.loading', message: '正在取源码……' })}
      {failed && (
        <button type="button" className={codeStyles.action} onClick={onRetry}>
          {translate({ id: 'labSource.retry', message: '再试一次' })}
        </button>
      )}
    </p>
  );
}

/** Scrolls to the definition; where the focus is in the panel, it goes on to the code. */
function showPlace(panel: HTMLElement): void {
  const text = panel.querySelector('pre');
  const definition = panel.querySelector<HTMLElement>('[data-definition]');
  if (!text?.parentElement) return;
  text.parentElement.scrollTop = definition?.offsetTop ?? 0;
  if (!panel.contains(document.activeElement)) return;
  text.focus({ preventScroll: true });
  panel.scrollIntoView({ block: 'nearest' });
}
