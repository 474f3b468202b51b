/**
 * The layout of a page. Ejected (Docusaurus 3.10) because the contents stand in the sidebar, or
 * folded above the text: without a column of their own beside it, a workbench has the whole width.
 */
import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocItemContent from '@theme/DocItem/Content';
import type { Props } from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import CiteThis from '@site/src/components/CiteThis';
import MovedAnchors from '@site/src/components/MovedAnchors';
import ContentsSheet from '@site/src/components/ContentsSheet';
import PrintPage from '@site/src/components/PrintPage';
import ReportMistake from '@site/src/components/ReportMistake';
import FoldedContents from '@site/src/components/PageContents/Folded';

export default function DocItemLayout({ children }: Props): ReactNode {
  const { metadata, frontMatter } = useDoc();
  const { chapter } = frontMatter as { readonly chapter?: number };
  return (
    <>
      <ContentVisibility metadata={metadata} />
      <Head>
        {/* Written beside the page by plugins/course. */}
        <link rel="alternate" type="text/markdown" href={`${metadata.permalink}.md`} />
      </Head>
      <article>
        {chapter !== undefined && <FoldedContents page={metadata.slug.slice(1)} />}
        <DocItemContent>{children}</DocItemContent>
      </article>
      {chapter !== undefined && (
        <>
          <CiteThis chapter={chapter} address={metadata.slug} />
          <ReportMistake />
          <PrintPage />
        </>
      )}
      <DocItemPaginator />
      {chapter !== undefined && <ContentsSheet page={metadata.slug.slice(1)} />}
      {chapter !== undefined && <MovedAnchors chapter={chapter} />}
    </>
  );
}
