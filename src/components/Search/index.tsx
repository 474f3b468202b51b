/** The search of the site: a button, and the keys that open it. All else is fetched once it is opened. */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { earlyTouchesIn } from '../earlyTouches';
import { importAnew } from '../importAnew';
import { opensSearch } from './keys';
import styles from './button.module.css';

type Dialog = ComponentType<{ readonly onClose: () => void }>;

export default function Search(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<Dialog>();
  const open = useCallback(() => {
    setOpen(true);
    // Offline a later press tries again.
    importAnew(() => import('./Dialog')).then(
      (module) => setDialog(() => module.default),
      () => setOpen(false),
    );
  }, []);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    // Pressed before the page was alive.
    if (button.current && earlyTouchesIn(button.current).some(({ type }) => type === 'click'))
      open();
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={translate({ id: 'search.open', message: '搜索' })}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
        aria-busy={isOpen && !Dialog}
        onClick={open}
      >
        <Lens />
        <span className={styles.label}>
          <Translate id="search.label">搜索</Translate>
        </span>
        <kbd className={styles.key}>/</kbd>
      </button>
      {isOpen && Dialog && <Dialog onClose={close} />}
    </>
  );
}

function Lens(): ReactNode {
  return (
    <svg className={styles.lens} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.75" />
      <path d="m13 13 4.5 4.5" />
    </svg>
  );
}
