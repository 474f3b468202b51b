/** What a control changes: parameters moved, and lines of code out and in. */
import type { ReactNode } from 'react';
import type { Change, Control } from '../../experiments/control';
import type { Language } from '../../data/language';
import { formatCell, labelOf, type Labels } from '../Wording';
import styles from './styles.module.css';

export interface ControlChangesProps {
  readonly control: Control;
  readonly labels: Labels;
  readonly language: Language;
}

export default function ControlChanges({
  control,
  labels,
  language,
}: ControlChangesProps): ReactNode {
  const { settings = {}, changes = [] } = control;
  return (
    <span className={styles.changes}>
      {Object.entries(settings).map(([name, value]) => (
        <span key={name} className={styles.setting}>
          {labelOf(labels, name, language)} → {formatCell(value, labels, language)}
        </span>
      ))}
      {changes.map((change) => (
        <Lines key={`${change.file} ${change.from}`} change={change} />
      ))}
    </span>
  );
}

function Lines({ change: { file, from, to } }: { readonly change: Change }): ReactNode {
  return (
    <span className={styles.lines} translate="no">
      <code className={styles.file}>{file}</code>
      <del>
        <code>{from}</code>
      </del>
      {to !== '' && (
        <ins>
          <code>{to}</code>
        </ins>
      )}
    </span>
  );
}
