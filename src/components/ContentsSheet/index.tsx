/** On a phone: a button above the text's foot that opens the page's contents and leads back to the answer. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { earlyTouchesIn } from '../earlyTouches';
import Sheet from './Sheet';
import styles from './styles.module.css';

interface Props {
  /** Path below the language's root, such as `activation-functions/dying-relu`. */
  readonly page: string;
}

export default function ContentsSheet({ page }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Pressed before the page was alive.
    if (button.current && earlyTouchesIn(button.current).some(({ type }) => type === 'click'))
      setOpen(true);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={translate({ id: 'contentsSheet.open', message: '本页目录' })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg className={styles.lines} viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14M6 10h11M6 15h11" />
        </svg>
      </button>
      {isOpen && <Sheet page={page} onClose={() => setOpen(false)} />}
    </>
  );
}
