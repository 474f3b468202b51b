/** The way to see a claim fail: what would be broken, and while it is, what was changed and the way back. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Control } from '../../experiments/control';
import type { Language } from '../../data/language';
import TakeBack from '../TakeBack';
import type { Labels } from '../Wording';
import ControlChanges from './ControlChanges';
import styles from './styles.module.css';

export interface SeeFailProps {
  readonly control: Control;
  readonly labels: Labels;
  readonly language: Language;
  /** It was put in from here, and has not been taken back. */
  readonly isIn: boolean;
  readonly onPutIn: () => void;
  readonly onTakeBack: () => void;
}

export default function SeeFail(props: SeeFailProps): ReactNode {
  const { control, language, isIn, onPutIn, onTakeBack } = props;
  const name = control.name[language];
  return (
    <span className={styles.control}>
      <button type="button" className={styles.seeFail} data-see-fail={control.id} onClick={onPutIn}>
        {translate({ id: 'claims.seeFail', message: '看它不成立：{name}' }, { name })}
      </button>
      {isIn && (
        <>
          <ControlChanges {...props} />
          <TakeBack className={styles.takeBack} onTakeBack={onTakeBack} />
        </>
      )}
    </span>
  );
}
