/**
 * Wraps the items of a sidebar category. A question's first page is the category's own link: while
 * it is the current one, its contents stand above the sections.
 */
import type { ReactNode } from 'react';
import Original from '@theme-original/DocSidebarItems';
import type { Props } from '@theme/DocSidebarItems';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import PageContents from '@site/src/components/PageContents';

export default function SidebarItems(props: Props): ReactNode {
  const { items, activePath, level, onItemClick } = props;
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [first] = items;
  const question = activePath.replace(/\/$/, '');
  const isFirstPage = level > 1 && first?.type === 'link' && first.href.startsWith(`${question}/`);
  return (
    <>
      {isFirstPage && (
        <li>
          <PageContents
            page={question.slice(baseUrl.length)}
            onFollow={() => onItemClick?.(first)}
          />
        </li>
      )}
      <Original {...props} />
    </>
  );
}
