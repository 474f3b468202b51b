/** A number to type, which says what is wrong with one it cannot take and keeps what was typed. */
import { translate } from '@docusaurus/Translate';
import { useId, useState, type ReactNode } from 'react';
import { formatNumber } from '../Wording';
import { parseNumber, type Parsed } from './knobs';
import styles from './knobs.module.css';

export interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly whole?: boolean };
  readonly onChange: (value: number) => void;
  /** What stands beside the field: a slider, a button. */
  readonly children?: ReactNode;
}

export default function NumberField(props: NumberFieldProps): ReactNode {
  const { name, label, value, range, onChange, children } = props;
  const id = useId();
  const [typed, setTyped] = useState({ text: String(value), value });
  // The value changed elsewhere: the slider moved, or a reset.
  if (typed.value !== value) setTyped({ text: String(value), value });
  const parsed = parseNumber(typed.text, range);
  const take = (text: string): void => {
    const next = parseNumber(text, range);
    setTyped({ text, value: next.ok ? next.value : value });
    if (next.ok && next.value !== value) onChange(next.value);
  };
  return (
    <div className={styles.knob}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.pair}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className={styles.number}
          data-param={name}
          value={typed.text}
          aria-invalid={!parsed.ok}
          aria-describedby={`${id}-problem`}
          autoComplete="off"
          onChange={(event) => take(event.target.value)}
        />
        {children}
      </div>
      <span id={`${id}-problem`} className={styles.problem} role="status">
        {!parsed.ok && problemText(parsed.problem, range, value)}
      </span>
    </div>
  );
}

type Problem = Extract<Parsed, { ok: false }>['problem'];

function problemText(problem: Problem, range: NumberFieldProps['range'], used: number): string {
  const values = {
    min: formatNumber(range.min),
    max: formatNumber(range.max),
    used: formatNumber(used),
  };
  if (problem === 'not-a-number') {
    return translate(
      { id: 'playground.notANumber', message: '这不是一个数，仍用 {used}。' },
      values,
    );
  }
  if (problem === 'not-whole') {
    return translate({ id: 'playground.notWhole', message: '要填整数，仍用 {used}。' }, values);
  }
  return translate(
    { id: 'playground.outOfRange', message: '要在 {min} 与 {max} 之间，仍用 {used}。' },
    values,
  );
}
