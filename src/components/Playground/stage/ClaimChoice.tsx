/** Which claims stand on the stage. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { defaultsOf } from '../../../experiments/claim';
import type { Experiment } from '../../../experiments/experiment';
import type { Language } from '../../../data/language';
import { statementOf } from '../../Claims';
import styles from './sheet.module.css';

export interface ClaimChoiceProps {
  readonly experiment: Experiment;
  readonly language: Language;
  /** None where all are shown. */
  readonly chosen: readonly string[];
  readonly onChoose: (claims: readonly string[]) => void;
}

export default function ClaimChoice(props: ClaimChoiceProps): ReactNode {
  const { experiment, language, chosen, onChoose } = props;
  const { claims, labels, recorded } = experiment;
  const params = defaultsOf(recorded?.params);
  const ids = claims.map(({ id }) => id);
  const shown = chosen.length > 0 ? ids.filter((id) => chosen.includes(id)) : ids;
  const turn = (id: string, on: boolean): void => {
    const next = ids.filter((one) => (one === id ? on : shown.includes(one)));
    onChoose(next.length === ids.length ? [] : next);
  };
  return (
    <>
      <p>
        {translate({
          id: 'stage.claimsAbout',
          message: '勾选要放在讲台上的论断，至少一条。选择写进地址，收藏这个地址下次直接用。',
        })}
      </p>
      <ul className={styles.choice}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <label>
              <input
                type="checkbox"
                checked={shown.includes(claim.id)}
                disabled={shown.length === 1 && shown[0] === claim.id}
                onChange={(event) => turn(claim.id, event.target.checked)}
              />
              {statementOf(claim, params, labels, language)}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
