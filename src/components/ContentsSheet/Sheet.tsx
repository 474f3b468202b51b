/** The contents while they are open: a sheet that rises from the window's lower edge. */
import { useEffect, useRef, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import PageContents from '../PageContents';
import styles from './styles.module.css';

interface Props {
  readonly page: string;
  readonly onClose: () => void;
}

export default function Sheet({ page, onClose }: Props): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  // Modal: Escape closes, and the focus goes back to the button.
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    const leave = (event: MouseEvent): void => {
      if (dialog && event.target === dialog && isBeside(dialog, event)) dialog.close();
    };
    dialog?.addEventListener('click', leave);
    return () => dialog?.removeEventListener('click', leave);
  }, []);
  const close = (): void => box.current?.close();
  const [question = page] = page.split('/', 1);
  return (
    <dialog
      ref={box}
      className={styles.sheet}
      aria-label={translate({ id: 'contentsSheet.open', message: '本页目录' })}
      onClose={onClose}
    >
      <div className={styles.head}>
        {/* The heading is the same in all chapters: `npm run check:content` sees to it. */}
        <Link className={styles.answer} to={`/${question}#answer`} onClick={close}>
          <Translate id="contentsSheet.answer">回到答案</Translate>
        </Link>
        <button type="button" className={styles.close} onClick={close}>
          <Translate id="contentsSheet.close">关闭</Translate>
        </button>
      </div>
      <div className={styles.list}>
        <PageContents page={page} onFollow={close} />
      </div>
    </dialog>
  );
}

/** On the backdrop, which belongs to the dialog. */
function isBeside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
