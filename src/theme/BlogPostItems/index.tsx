/** Wraps the list of posts, which the theme leaves without a heading of its own. */
import type { ReactNode } from 'react';
import BlogPostItems from '@theme-original/BlogPostItems';
import type { Props } from '@theme/BlogPostItems';
import Translate from '@docusaurus/Translate';

export default function TitledPosts(props: Props): ReactNode {
  return (
    <>
      <h1>
        <Translate id="blogPostItems.title">札记</Translate>
      </h1>
      <BlogPostItems {...props} />
    </>
  );
}
