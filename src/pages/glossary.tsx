/** The glossary page; terms in chapters link to its anchors. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import Glossary from '../components/Glossary';
import PageHead from '../components/PageHead';
import { glossary } from '../chapters/glossary';

export default function GlossaryPage(): ReactNode {
  const title = translate({ id: 'glossary.title', message: '术语表' });
  const description = translate({
    id: 'glossary.description',
    message: '十问里的术语：中英文名称、缩写、一句话的定义，以及讲它的那一问。',
  });
  return (
    <Layout title={title} description={description}>
      <main className="container">
        <PageHead title={title}>
          <Translate id="glossary.lead" values={{ count: glossary.length }}>
            {'收录 {count} 个术语，中英文对照，按拼音排列。正文里带虚线的词，都指到这里。'}
          </Translate>
        </PageHead>
        <Glossary terms={glossary} />
      </main>
    </Layout>
  );
}
