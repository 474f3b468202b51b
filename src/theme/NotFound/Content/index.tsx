/** The 404 page. Ejected (Docusaurus 3.10) because every word differs: it offers the site's two indexes. */
import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/NotFound/Content';
import styles from './styles.module.css';

export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={clsx('container', styles.page, className)}>
      <h1>
        <Translate id="notFound.title">这个地址没有页面</Translate>
      </h1>
      <p>
        <Translate id="notFound.reason">
          地址可能抄漏了，也可能指向还没有写完的章节。已发布的章节和实验，地址不会变动。
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/">
            <Translate id="notFound.map">十问一览</Translate>
          </Link>
        </li>
        <li>
          <Link to="/experiments">
            <Translate id="notFound.experiments">全部实验</Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
