/** One row of choices: all, or the experiments of one chapter or topic. */
import { useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Option<Value> {
  readonly value: Value;
  readonly text: string;
  /** Where the text is short. */
  readonly title?: string;
  /** How many it leaves; none cannot be chosen. */
  readonly count: number;
}

interface Props<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value | undefined) => void;
}

export default function Filter<Value extends string | number>(props: Props<Value>): ReactNode {
  const { label, options, chosen, onChoose } = props;
  const labelId = useId();
  return (
    <div className={styles.filter} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <button
        type="button"
        className={styles.choice}
        aria-pressed={chosen === undefined}
        onClick={() => onChoose(undefined)}
      >
        {translate({ id: 'gallery.all', message: '全部' })}
      </button>
      {options.map(({ value, text, title, count }) => (
        <button
          key={value}
          type="button"
          className={styles.choice}
          title={title}
          aria-label={title === undefined ? undefined : `${text} ${title}`}
          aria-pressed={chosen === value}
          disabled={count === 0 && chosen !== value}
          onClick={() => onChoose(chosen === value ? undefined : value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
