/** The methods of chapter 24 by family: what each answers, what it leaves open, and who takes that up. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '@site/src/data/language';
import { methods, type Family } from '@site/src/chapters/24-methods/methods';
import MethodCard from './MethodCard';
import styles from './styles.module.css';

const families: readonly Family[] = ['structure', 'principle'];

export default function MethodMap(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const titleOf = (family: Family): string =>
    family === 'structure'
      ? translate({ id: 'methodMap.structure', message: '结构：怎样连接' })
      : translate({ id: 'methodMap.principle', message: '原则：怎样训练' });
  return (
    <div className={styles.map}>
      <p className={styles.legend}>
        <span className={styles.answers}>
          <Translate id="methodMap.answers">它回答的问题</Translate>
        </span>
        <span className={styles.leaves}>
          <Translate id="methodMap.leaves">它留下的问题 → 谁接着回答</Translate>
        </span>
      </p>
      {families.map((family) => (
        <div key={family} className={styles.family} data-family={family}>
          <p className={styles.title}>{titleOf(family)}</p>
          <ul className={styles.list} aria-label={titleOf(family)}>
            {methods
              .filter((method) => method.family === family)
              .map((method) => (
                <MethodCard key={method.id} method={method} language={language} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
