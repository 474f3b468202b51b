/** A picture or a table with its caption; marks what was reconstructed from a lost original. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { takeSlot } from '@site/src/components/slots';
import styles from './styles.module.css';

interface Props {
  /** A file under static/; without it the children are the figure. */
  readonly src?: string | undefined;
  readonly alt?: string | undefined;
  /** Becomes a `Caption` child when the page is built, so that it may hold formulas. */
  readonly caption?: string | undefined;
  readonly reconstructed?: boolean | undefined;
  readonly children?: ReactNode;
}

export function Caption({ children }: { readonly children?: ReactNode }): ReactNode {
  return <>{children}</>;
}

export default function Figure({
  src,
  alt = '',
  caption,
  reconstructed = false,
  children,
}: Props): ReactNode {
  const source = useBaseUrl(src ?? '');
  const { slot, rest } = takeSlot(children, Caption);
  return (
    <figure className={styles.figure}>
      <div className={styles.body}>
        {src !== undefined && <img src={source} alt={alt} loading="lazy" decoding="async" />}
        {rest}
      </div>
      <figcaption className={styles.caption}>
        {reconstructed && (
          <span className={styles.mark}>
            <Translate id="figure.reconstructed">重建</Translate>
          </span>
        )}
        {slot ?? caption}
      </figcaption>
    </figure>
  );
}
