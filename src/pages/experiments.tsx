/** The gallery: every experiment of the site, by chapter, from its manifest. */
import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import experiments from '@generated/experiments/default/gallery.json';
import pictures from '@generated/experiments/default/thumbnails.js';
import Gallery from '../components/Gallery';
import PageHead from '../components/PageHead';
import { languageOf } from '../data/language';

export default function Experiments(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const claimCount = experiments.reduce((sum, { claims }) => sum + claims, 0);
  const title = translate({ id: 'experiments.title', message: '全部实验' });
  const description = translate({
    id: 'experiments.description',
    message: '本站的全部实验：看什么，检验几条论断，运行要多久。',
  });
  return (
    <Layout title={title} description={description}>
      <main className="container">
        <PageHead title={title}>
          <Translate
            id="experiments.lead"
            values={{ experiments: experiments.length, claims: claimCount }}
          >
            {
              '目前有 {experiments} 个实验，检验 {claims} 条论断。图是默认参数下的运行记录；点开一个实验，就能看它的代码、论断和依据，并自己运行。'
            }
          </Translate>{' '}
          <Link to="/blog/how-a-claim-is-verified">
            <Translate id="experiments.how">论断怎样验证？</Translate>
          </Link>
        </PageHead>
        <Gallery experiments={experiments} pictures={pictures} language={language} />
      </main>
    </Layout>
  );
}
