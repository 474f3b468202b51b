/** How to cite a page or a claim: a line, BibTeX and CSL-JSON, fetched when asked for. */
import { useId, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Citation } from '@site/src/data/citation';
import CopyableText from './CopyableText';
import { loadCitation } from './loadCitation';
import styles from './styles.module.css';

interface Props {
  /** The question that it belongs to. */
  readonly chapter: number;
  /** Path and anchor, without the site's base: `/experiments/dying-relu#claim-kills`. */
  readonly address: string;
}

export default function CiteThis({ chapter, address }: Props): ReactNode {
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const [citation, setCitation] = useState<Citation | 'missing'>();
  const toggle = (): void => {
    setOpen(!isOpen);
    if (isOpen || (citation !== undefined && citation !== 'missing')) return;
    void loadCitation(chapter, address).then((found) => setCitation(found ?? 'missing'));
  };
  return (
    <div className={styles.cite} data-cite={address}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={toggle}
      >
        {translate({ id: 'cite.button', message: '引用' })}
      </button>
      {isOpen && (
        <div id={panel} className={styles.panel} aria-live="polite">
          {citation === 'missing' && (
            <p className={styles.note}>
              {translate({
                id: 'cite.missing',
                message: '没有取到引用信息。请检查网络，然后再点一次“引用”。',
              })}
            </p>
          )}
          {citation !== undefined && citation !== 'missing' && (
            <>
              <CopyableText
                name={translate({ id: 'cite.line', message: '参考文献条目' })}
                text={citation.line}
              />
              <CopyableText name="BibTeX" text={citation.bibtex} isCode />
              <CopyableText name="CSL-JSON" text={citation.csl} isCode />
            </>
          )}
        </div>
      )}
    </div>
  );
}
