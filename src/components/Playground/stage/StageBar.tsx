/** Along the top of the stage: what it shows, and a button for each key. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import buttons from '../styles.module.css';
import { hasFullscreen } from './fullscreen';
import { keyOf, type StageAct } from './keys';
import styles from './stage.module.css';
import { actText } from './wording';

export interface StageBarProps {
  readonly title: string;
  readonly titleId: string;
  readonly showsCode: boolean;
  readonly onAct: (act: StageAct) => void;
}

const acts: readonly StageAct[] = ['code', 'claims', 'qr', 'fullscreen', 'help', 'leave'];

export default function StageBar({ title, titleId, showsCode, onAct }: StageBarProps): ReactNode {
  const offered = acts.filter((act) => act !== 'fullscreen' || hasFullscreen());
  return (
    <div className={styles.bar}>
      <h2 id={titleId}>{title}</h2>
      <div
        className={styles.buttons}
        role="group"
        aria-label={translate({ id: 'stage.tools', message: '讲台' })}
      >
        {offered.map((act) => (
          <button
            key={act}
            type="button"
            className={buttons.button}
            aria-keyshortcuts={act === 'leave' ? 'Escape' : keyOf[act]}
            {...(act === 'code' && { 'aria-pressed': showsCode })}
            onClick={() => onAct(act)}
          >
            {actText(act)} <kbd aria-hidden="true">{keyOf[act]}</kbd>
          </button>
        ))}
      </div>
    </div>
  );
}
