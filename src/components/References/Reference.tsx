/** One work: who, when, what, where; how to get it; and where the page cites it. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { CitedWork } from './citedWork';
import styles from './styles.module.css';

export default function Reference({ work }: { readonly work: CitedWork }): ReactNode {
  return (
    <>
      {/* The works are in English, or Finnish or German in English citation style. */}
      <span className={styles.work} lang="en">
        {[...work.authors, ...(work.moreAuthors ? ['et al.'] : [])].join(', ')} ({work.year}).{' '}
        <cite className={styles.title}>{work.title}</cite>
        {/[?!]$/.test(work.title) ? '' : '.'}
        {work.venue !== undefined && ` ${work.venue}.`}
      </span>{' '}
      {linksOf(work).map(({ href, text }) => (
        <a key={href} className={styles.link} href={href} rel="noopener">
          {text}
        </a>
      ))}
      <BackLinks work={work} />
    </>
  );
}

function linksOf({ doi, arxiv, url }: CitedWork): { href: string; text: string }[] {
  return [
    ...(doi === undefined ? [] : [{ href: `https://doi.org/${doi}`, text: `doi:${doi}` }]),
    ...(arxiv === undefined
      ? []
      : [{ href: `https://arxiv.org/abs/${arxiv}`, text: `arXiv:${arxiv}` }]),
    ...(url === undefined ? [] : [{ href: url, text: new URL(url).hostname }]),
  ];
}

function BackLinks({ work: { key, citations } }: { readonly work: CitedWork }): ReactNode {
  return (
    <span className={styles.back}>
      {Array.from({ length: citations }, (_, index) => index + 1).map((occurrence) => (
        <a
          key={occurrence}
          href={`#cite-${key}-${occurrence}`}
          role="doc-backlink"
          aria-label={translate(
            { id: 'references.back', message: '回到第 {occurrence} 处引用' },
            { occurrence },
          )}
        >
          ↑{citations > 1 && <sup>{occurrence}</sup>}
        </a>
      ))}
    </span>
  );
}
