/** The claims of an experiment, each with what was measured and whether it holds. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ClaimItem from './ClaimItem';
import type { ClaimsProps } from './props';
import { statementOf } from './statement';
import styles from './styles.module.css';

export { statementOf };

export default function Claims(props: ClaimsProps): ReactNode {
  if (props.claims.length === 0) return null;
  return (
    <div className={styles.claims}>
      <p className={styles.heading}>
        {translate({ id: 'claims.heading', message: '这次实验要验证的论断' })}
      </p>
      <ul className={styles.list}>
        {props.claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} {...props} />
        ))}
      </ul>
    </div>
  );
}
