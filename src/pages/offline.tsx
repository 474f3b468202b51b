/** How the site is read offline, and the panel that keeps all of it. */
import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Translate, { translate } from '@docusaurus/Translate';
import OfflinePanel from '../components/OfflinePanel';
import PageHead from '../components/PageHead';
import styles from './verification.module.css';

export default function OfflinePage(): ReactNode {
  const title = translate({ id: 'offline.title', message: '离线阅读' });
  const description = translate({
    id: 'offline.description',
    message: '读过的页面、运行过的实验，断网以后照样能用；也可以把整站存下来。',
  });
  return (
    <Layout title={title} description={description}>
      <main className="container markdown">
        <PageHead title={title}>{description}</PageHead>
        <OfflinePanel />
        <Heading as="h2" id="visited">
          {translate({ id: 'offline.visited.heading', message: '什么会自动保留' })}
        </Heading>
        <p className={styles.text}>
          <Translate id="offline.visited.text">
            打开过的页面会留在这台设备上。在某一节运行过一次实验，运行所需的文件也会留下，断网后可以再次运行。没有打开过的内容不会提前下载，不花你的流量。
          </Translate>
        </p>
        <Heading as="h2" id="releases">
          {translate({ id: 'offline.releases.heading', message: '网站更新以后' })}
        </Heading>
        <p className={styles.text}>
          <Translate id="offline.releases.text">
            有新版本时，页面下方会提示。重新加载后换成新版，旧版的文件随即删除，没有变的文件沿用，不再下载；变了的要到这里补齐。
          </Translate>
        </p>
      </main>
    </Layout>
  );
}
