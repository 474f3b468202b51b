/** A term in running text: a link to the glossary, with its definition on hover, focus and tap. */
import { useId, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './styles.module.css';
import { useTip } from './useTip';

interface Props {
  readonly id: string;
  /** Filled in from the glossary when the page is built. */
  readonly definition?: string;
  readonly children: ReactNode;
}

export default function Term({ id, definition, children }: Props): ReactNode {
  const scripted = useIsBrowser();
  const tipId = useId();
  const { anchorRef, tipRef, holderProps, onLinkClick } = useTip();
  const hasTip = scripted && definition !== undefined;
  return (
    <span ref={anchorRef} {...(hasTip ? holderProps : {})}>
      <Link
        to={`/glossary#${id}`}
        className={styles.term}
        // Without scripts the browser's own tooltip has to do.
        title={scripted ? undefined : definition}
        aria-describedby={hasTip ? tipId : undefined}
        onClick={hasTip ? onLinkClick : undefined}
      >
        {children}
      </Link>
      {hasTip && (
        <span ref={tipRef} id={tipId} role="tooltip" popover="manual" className={styles.tip}>
          {definition}
          <span className={styles.again} aria-hidden="true">
            <Translate id="term.again">再点一次，打开术语表</Translate>
          </span>
        </span>
      )}
    </span>
  );
}
