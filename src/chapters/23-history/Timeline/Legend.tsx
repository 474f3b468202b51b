/** What the marks and the bands of the timeline mean. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Mark from './Mark';
import styles from './legend.module.css';

export default function Legend(): ReactNode {
  return (
    <div className={styles.legend}>
      <ul>
        <li>
          <Mark runs={false} ringed={false} />
          <Translate id="timeline.legend.event">事件</Translate>
        </li>
        <li>
          <Mark runs ringed={false} />
          <Translate id="timeline.legend.runs">有实验可以运行</Translate>
        </li>
        <li>
          <Mark runs={false} ringed={false} milestone />
          <Translate id="timeline.legend.milestone">里程碑（大号、粗体）</Translate>
        </li>
        <li>
          <Mark runs={false} ringed />
          <Translate id="timeline.legend.ringed">流传的答案提到</Translate>
        </li>
        <li className={styles.band}>
          <span className={styles.lullSample} aria-hidden="true" />
          <Translate id="timeline.legend.lulls">
            神经网络有两次低谷：约 1969 年到 1982–1986 年，九十年代中期到 2006 年。
          </Translate>
        </li>
        <li className={styles.band}>
          <span className={styles.winterSample} aria-hidden="true" />
          <Translate id="timeline.legend.winters">
            整个人工智能的寒冬是另外两段：1974–1980 年和 1987–1993 年，起因也不同。
          </Translate>
        </li>
        <li className={styles.band} data-part="picture">
          <span className={styles.scaleSample} aria-hidden="true" />
          <Translate id="timeline.legend.scale">
            横轴按时期分五段，各段比例不同；同一年里只分先后。
          </Translate>
        </li>
        <li className={styles.band} data-part="picture">
          <span aria-hidden="true">⌨</span>
          <Translate id="timeline.legend.keys">
            键盘：← → 按时间走，↑ ↓ 换线索，Home 和 End 到两头，Enter 展开，Esc 收起。
          </Translate>
        </li>
      </ul>
    </div>
  );
}
