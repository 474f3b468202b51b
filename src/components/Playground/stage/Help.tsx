/** The keys of the stage. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { keyOf, type StageAct } from './keys';
import styles from './sheet.module.css';
import { actText } from './wording';

export default function Help(): ReactNode {
  return (
    <>
      <dl className={styles.keys}>
        {(Object.keys(keyOf) as StageAct[]).map((act) => (
          <div key={act}>
            <dt>
              <kbd>{keyOf[act]}</kbd>
            </dt>
            <dd>{actText(act)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {translate({
          id: 'stage.helpMore',
          message:
            '每个键都有一个按钮。在文本框和代码里打字时这些键不起作用；离开编辑器：按 Esc，再按 Tab。全屏时 Esc 会一并退出全屏和讲台。',
        })}
      </p>
    </>
  );
}
