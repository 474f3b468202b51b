/** How this site is verified: the rules, and how far they are kept, counted when the site is built. */
import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import verification from '@generated/experiments/default/verification.json';
import PageHead from '../components/PageHead';
import { ClaimsTable, NumbersTable } from '../components/VerificationTable';
import { languageOf } from '../data/language';
import styles from './verification.module.css';

export default function VerificationPage(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const { chapters, seconds, browsers, exemptions } = verification;
  const title = translate({ id: 'verification.title', message: '本站怎样验证' });
  const description = translate({
    id: 'verification.description',
    message: '论断、对照、种子、例外，还有正文里每一个数的来历：由程序数出来，随网站一起更新。',
  });
  return (
    <Layout title={title} description={description}>
      <main className="container markdown">
        <PageHead title={title}>{description}</PageHead>
        <Heading as="h2" id="claims">
          {translate({ id: 'verification.claims.heading', message: '论断' })}
        </Heading>
        <p className={styles.text}>
          <Translate
            id="verification.claims.text"
            values={{
              steps: (
                <Link to="/blog/how-a-claim-is-verified">
                  <Translate id="verification.claims.link">论断怎样验证</Translate>
                </Link>
              ),
            }}
          >
            {
              '每条论断都是一个实验的判据。判据有三种：区间、等于、大小。对照是对程序的一处改动，改了以后论断必须不成立；经不起对照的论断什么也没有证明。每次改动，全部默认运行都在 Chromium 里重跑，全部对照都重跑一遍，有一条不符就不能发布。详见“{steps}”。'
            }
          </Translate>
        </p>
        <ClaimsTable chapters={chapters} language={language} />
        <p className={styles.text}>
          <Translate
            id="verification.runs"
            values={{ seconds: Math.round(seconds), browsers: browsers.join(', ') }}
          >
            {
              '全部默认运行一个接一个，记录时共用 {seconds} 秒。记录所用的浏览器：{browsers}。换一台机器、换一个浏览器，末几位可能不同，判据仍须成立。'
            }
          </Translate>
        </p>
        <Heading as="h2" id="numbers">
          {translate({ id: 'verification.numbers.heading', message: '正文里的数' })}
        </Heading>
        <p className={styles.text}>
          <Translate id="verification.numbers.text">
            小数、百分比、比值和 10
            的幂不许手写，要说得出来历：取自运行记录，由页面当场算出，引自文献的某一处，是实验的参数，或者是文中假设的值。年份、个数不算。最后一列必须是
            0，否则网站生成不出来。
          </Translate>
        </p>
        <NumbersTable chapters={chapters} language={language} />
        <Heading as="h2" id="exemptions">
          {translate({ id: 'verification.exemptions.heading', message: '例外' })}
        </Heading>
        <p className={styles.text}>
          <Translate id="verification.exemptions.text">
            规则可以有例外，例外要写在明处；用不着了而没有删掉的例外，也算错误。
          </Translate>
        </p>
        <ul className={styles.text}>
          <Exempt
            ids={exemptions.uncontrollable}
            what={translate({ id: 'verification.uncontrollable', message: '没有对照能推翻的论断' })}
          />
          <Exempt
            ids={exemptions.crowded}
            what={translate({ id: 'verification.crowded', message: '有理由超出一块白板的实验' })}
          />
        </ul>
      </main>
    </Layout>
  );
}

interface ExemptProps {
  readonly what: string;
  readonly ids: readonly string[];
}

function Exempt({ what, ids }: ExemptProps): ReactNode {
  return (
    <li>
      <b>{what}</b>
      {translate({ id: 'verification.colon', message: '：' })}
      {ids.length === 0
        ? translate({ id: 'verification.none', message: '没有' })
        : `${ids.length}${translate({ id: 'verification.colon', message: '：' })}${ids.join(', ')}`}
    </li>
  );
}
