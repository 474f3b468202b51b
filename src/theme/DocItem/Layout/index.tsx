/**
 * The layout of a page. Ejected (Docusaurus 3.10) because the contents stand in the sidebar: without
 * a column of their own beside the text, a workbench has the whole width.
 */
import type { ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocItemContent from '@theme/DocItem/Content';
import type { Props } from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';
import MovedAnchors from '@site/src/components/MovedAnchors';

export default function DocItemLayout({ children }: Props): ReactNode {
  const { metadata, toc, frontMatter } = useDoc();
  const { chapter } = frontMatter as { readonly chapter?: number };
  return (
    <>
      <ContentVisibility metadata={metadata} />
      <article>
        {toc.length > 0 && <DocItemTOCMobile />}
        <DocItemContent>{children}</DocItemContent>
      </article>
      <DocItemPaginator />
      {chapter !== undefined && <MovedAnchors chapter={chapter} />}
    </>
  );
}
