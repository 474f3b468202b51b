/** Wraps a link of the sidebar: under the current page stand its contents. */
import type { ReactNode } from 'react';
import Original from '@theme-original/DocSidebarItem/Link';
import type { Props } from '@theme/DocSidebarItem/Link';
import { isActiveSidebarItem } from '@docusaurus/plugin-content-docs/client';
import PageContents from '@site/src/components/PageContents';

export default function SidebarLink(props: Props): ReactNode {
  const { item, activePath, onItemClick } = props;
  const { docId } = item;
  const isCurrent = docId !== undefined && isActiveSidebarItem(item, activePath);
  return (
    <>
      <Original {...props} />
      {isCurrent && (
        <li>
          <PageContents page={docId} onFollow={() => onItemClick?.(item)} />
        </li>
      )}
    </>
  );
}
