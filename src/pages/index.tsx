/** Home: what this is, why to trust it, where to start, and the map of the ten questions. */
import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import pictures from '@generated/experiments/default/pictures.js';
import samples from '@generated/experiments/default/samples.json';
import ChapterMap from '../components/ChapterMap';
import ContinueReading from '../components/ContinueReading';
import SampleClaim from '../components/SampleClaim';
import { languageOf } from '../data/language';
import { siteDescription } from '../data/site';
import styles from './index.module.css';

export default function Home(): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext();
  const language = languageOf(i18n.currentLocale);
  return (
    <Layout description={siteDescription[language]}>
      <main className="container">
        <header className={styles.lead}>
          <div>
            <h1 className={styles.title}>{siteConfig.title}</h1>
            <p>
              <Translate id="home.what">
                一份流传很广的面试清单里，有十个深度学习问题，从广义线性模型问到梯度爆炸。背熟的人多，验证的人少，其中不少答案是错的。这里重新回答这十问：凡是浏览器能检验的论断，都附一段程序，可以读，可以改，可以当场运行。
              </Translate>
            </p>
            <p>
              <Translate id="home.trust">
                文中的实验数字不靠手写，都取自程序的运行记录。每次改动，全部实验都在真实的浏览器里重跑；有一条论断不成立，就不能发布。种子相同，你跑出来的结果也相同。
              </Translate>
            </p>
            <p className={styles.actions}>
              <Link className={styles.start} to="/activation-functions">
                <Translate id="home.start">从第 26 问“激活函数”开始</Translate>
              </Link>
              <Link className={styles.gallery} to="/experiments">
                <Translate id="home.gallery">浏览全部实验</Translate>
              </Link>
              <Link className={styles.gallery} to="/answers">
                <Translate id="home.answers">十问的 30 秒回答</Translate>
              </Link>
            </p>
            <ContinueReading />
          </div>
          {samples.map((experiment) => (
            <SampleClaim key={experiment.id} experiment={experiment} />
          ))}
        </header>
        <section className={styles.section}>
          <Heading as="h2" id="map">
            {translate({ id: 'home.map', message: '问题与对策' })}
          </Heading>
          <p className={styles.key}>
            <Translate id="home.mapKey">
              每一问都从一个问题出发，落到一个对策；对策又常常引出下一个问题。卡片末尾写着它引出哪一问、为什么。
            </Translate>
          </p>
          <ChapterMap pictures={pictures} />
        </section>
      </main>
    </Layout>
  );
}
