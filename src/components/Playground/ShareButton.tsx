/** Opens the panel that makes a link to this playground as it is now. */
import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Experiment } from '../../experiments/experiment';
import styles from './styles.module.css';
import { useLate } from './useLate';
import type { Playground } from './usePlayground';

export interface ShareButtonProps {
  readonly experiment: Experiment;
  readonly playground: Playground;
}

const load = () => import('./share/SharePanel');

export default function ShareButton({ experiment, playground }: ShareButtonProps): ReactNode {
  const [open, setOpen] = useState(false);
  const { Part: Panel, failed, fetch } = useLate(load);
  const show = (): void => {
    setOpen(true);
    fetch();
  };
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={show}>
        {translate({ id: 'playground.share', message: '分享' })}
      </button>
      {failed && (
        <span role="alert" className={styles.shared}>
          {translate({
            id: 'playground.shareNotLoaded',
            message: '分享面板没能加载，可能是网络断了。再点一次重试。',
          })}
        </span>
      )}
      {open && Panel && <Panel {...{ experiment, playground }} onClose={() => setOpen(false)} />}
    </>
  );
}
