/** The search while it is open. Arrows walk through what was found, Enter in the field takes the first. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { groupsOf, shownIn } from './groups';
import type { Kind } from './found';
import Results from './Results';
import Status from './Status';
import styles from './styles.module.css';
import { useHits } from './useHits';
import { useTexts } from './useTexts';

interface Props {
  readonly onClose: () => void;
}

export default function SearchDialog({ onClose }: Props): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const { hits, state, retry } = useHits(query);
  const [opened, setOpened] = useState<readonly Kind[]>([]);
  const groups = useMemo(() => groupsOf(hits), [hits]);
  const texts = useTexts(
    useMemo(
      () => groups.flatMap((group) => shownIn(group, opened.includes(group.kind))),
      [groups, opened],
    ),
  );
  // Modal: the field has the focus, Escape closes, and the focus goes back to where it was.
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    const leave = (event: MouseEvent): void => {
      if (dialog && event.target === dialog && isOutside(dialog, event)) dialog.close();
    };
    dialog?.addEventListener('click', leave);
    return () => dialog?.removeEventListener('click', leave);
  }, []);
  const close = (): void => box.current?.close();
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const stops = [
      ...(box.current?.querySelectorAll<HTMLElement>('input, section :is(a, button)') ?? []),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  };
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-label={translate({ id: 'search.dialog', message: '搜索本站' })}
      onClose={onClose}
    >
      <form
        role="search"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          box.current?.querySelector('a')?.click();
        }}
      >
        <input
          type="text"
          className={styles.field}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setOpened([]);
          }}
          onKeyDown={walk}
          aria-label={translate({ id: 'search.field', message: '搜索词' })}
          placeholder={translate({
            id: 'search.placeholder',
            message: '章节、术语、实验、文献……',
          })}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="button" className={styles.close} onClick={close}>
          <Translate id="search.close">关闭</Translate>
        </button>
      </form>
      <Status state={state} query={query} count={hits.length} onRetry={retry} />
      {hits.length > 0 && (
        <Results
          {...{ groups, opened, texts }}
          onOpen={(kind) => setOpened([...opened, kind])}
          onFollow={close}
          onKeyDown={walk}
        />
      )}
    </dialog>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** On the backdrop, which belongs to the dialog. */
function isOutside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
