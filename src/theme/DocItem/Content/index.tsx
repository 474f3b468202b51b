/** Wraps a chapter's text: above its title stands the number of the question it answers. */
import type { ReactNode } from 'react';
import Content from '@theme-original/DocItem/Content';
import type { Props } from '@theme/DocItem/Content';
import Translate from '@docusaurus/Translate';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import styles from './styles.module.css';

export default function ChapterContent(props: Props): ReactNode {
  const { chapter } = useDoc().frontMatter as { readonly chapter?: number };
  return (
    <>
      {chapter !== undefined && (
        <p className={styles.question}>
          <Translate id="chapterContent.question" values={{ chapter }}>
            {'第 {chapter} 问'}
          </Translate>
        </p>
      )}
      <Content {...props} />
    </>
  );
}
