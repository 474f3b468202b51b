/** Says where code and parameters come from when they are not the site's own, and offers the way back. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import TakeBack from '../TakeBack';
import styles from './note.module.css';
import type { KeptSettings, Put } from './useSettings';

export interface OriginProps {
  readonly kept: KeptSettings;
  readonly language: Language;
}

export default function Origin({ kept, language }: OriginProps): ReactNode {
  const { origin, hasOwn, put, restoreOwn, resetSettings, takeBack } = kept;
  if (origin === 'here') return null;
  return (
    <div className={styles.origin} role="status" data-origin={origin}>
      <span>{put ? controlText(put, language) : originText(origin)}</span>
      {origin === 'link' && hasOwn && (
        <button type="button" className={styles.goTo} onClick={restoreOwn}>
          {translate({ id: 'playground.restoreOwn', message: '换回我自己的改动' })}
        </button>
      )}
      {put && <TakeBack className={styles.goTo} onTakeBack={takeBack} />}
      {origin === 'outdated' && (
        <button type="button" className={styles.goTo} onClick={resetSettings}>
          {translate({ id: 'playground.takeNew', message: '改用新版代码' })}
        </button>
      )}
    </div>
  );
}

function controlText({ control, intact }: Put, language: Language): string {
  const name = control.name[language];
  return intact
    ? translate(
        { id: 'playground.control', message: '代码或参数里放进了一处破坏：{name}。' },
        { name },
      )
    : translate(
        { id: 'playground.controlEdited', message: '在这处破坏上又改过：{name}。' },
        { name },
      );
}

function originText(origin: KeptSettings['origin']): string {
  if (origin === 'link') {
    return translate({
      id: 'playground.fromLink',
      message: '代码和参数来自别人分享的链接，先看一眼再运行。它碰不到这个页面，也不能联网。',
    });
  }
  if (origin === 'broken-link') {
    return translate({
      id: 'playground.brokenLink',
      message: '分享链接不完整，没有采用；下面是你自己的版本。',
    });
  }
  return translate({
    id: 'playground.outdated',
    message: '本站的代码在你上次修改之后更新过；这里保留着你的修改。',
  });
}
