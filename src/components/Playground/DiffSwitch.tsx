/** Turns the diff to the original on and off. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './code.module.css';

export interface DiffSwitchProps {
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

export default function DiffSwitch({ on, onTurn }: DiffSwitchProps): ReactNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={styles.action}
      onClick={() => onTurn(!on)}
    >
      <span aria-hidden="true">{on ? '☑' : '☐'}</span>{' '}
      {translate({ id: 'playground.diff', message: '对比原代码' })}
    </button>
  );
}
