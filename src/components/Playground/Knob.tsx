/** One parameter as the control that suits its kind. */
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { ParamSpec, ParamValue } from '../../lab/events';
import { labelOf, type Labels } from '../Wording';
import NumberField from './NumberField';
import Slider from './Slider';
import styles from './knobs.module.css';

export interface KnobProps {
  readonly spec: ParamSpec;
  readonly value: ParamValue;
  readonly labels: Labels;
  readonly language: Language;
  readonly onChange: (value: ParamValue) => void;
}

export default function Knob({ spec, value, labels, language, onChange }: KnobProps): ReactNode {
  const label = labelOf(labels, spec.name, language);
  switch (spec.kind) {
    case 'number': {
      const number = Number(value);
      return (
        <NumberField name={spec.name} label={label} value={number} range={spec} onChange={onChange}>
          <Slider {...{ spec, label, onChange }} value={number} />
        </NumberField>
      );
    }
    case 'choice':
      return (
        <label className={styles.knob}>
          <span className={styles.label}>{label}</span>
          <select
            className={styles.input}
            data-param={spec.name}
            value={String(value)}
            onChange={(event) => onChange(event.target.value)}
          >
            {spec.options.map((option) => (
              <option key={option} value={option}>
                {labelOf(labels, option, language)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'switch':
      return (
        <label className={styles.switch}>
          <input
            type="checkbox"
            data-param={spec.name}
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span>{label}</span>
        </label>
      );
    case 'text':
      return (
        <label className={styles.knob}>
          <span className={styles.label}>{label}</span>
          <input
            type="text"
            className={styles.input}
            data-param={spec.name}
            value={String(value)}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
      );
  }
}
