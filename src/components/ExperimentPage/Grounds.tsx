/** What the claims of an experiment rest on, and its code beside main.ts. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Grounds as GroundsData, ShownFile } from '@site/src/experiments/summary';
import ClaimEntry from './ClaimEntry';
import styles from './styles.module.css';

export default function Grounds({ claims, files }: GroundsData): ReactNode {
  return (
    <>
      {claims.length > 0 && (
        <section className={styles.grounds} aria-labelledby="grounds">
          <h2 id="grounds">
            <Translate id="experimentPage.grounds">论断的依据</Translate>
          </h2>
          <p className={styles.note}>
            <Translate id="experimentPage.groundsNote">
              每条论断都有判据、判据的来源，和一处让它必须不成立的破坏。实测值来自默认参数下的运行记录。
            </Translate>
          </p>
          <ol className={styles.claims}>
            {claims.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} />
            ))}
          </ol>
        </section>
      )}
      {files.length > 0 && (
        <section className={styles.grounds} aria-labelledby="files">
          <h2 id="files">
            <Translate id="experimentPage.files">其余代码</Translate>
          </h2>
          <p className={styles.note}>
            <Translate id="experimentPage.filesNote">
              main.ts 在上面的工作台里；它导入的文件都在这里，也可以在工作台里打开修改。
            </Translate>
          </p>
          {files.map((file) => (
            <File key={file.name} {...file} />
          ))}
        </section>
      )}
    </>
  );
}

function File({ name, code }: ShownFile): ReactNode {
  const lines = code.trimEnd().split('\n').length;
  return (
    <details className={styles.file}>
      <summary>
        <code translate="no">{name}</code>{' '}
        <span>{translate({ id: 'experimentPage.lines', message: '{lines} 行' }, { lines })}</span>
      </summary>
      {/* Focusable, because long lines scroll. */}
      <pre tabIndex={0} role="region" aria-label={name} translate="no">
        <code>{code.trimEnd()}</code>
      </pre>
    </details>
  );
}
