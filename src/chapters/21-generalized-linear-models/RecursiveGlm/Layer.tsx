/** One block: its linear predictor, its inverse link as a choice, and whether anything is observed there. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { subscript, type HiddenLink, type Response } from './glm';
import { nameOf } from './wording';
import styles from './styles.module.css';

interface Props<Choice extends HiddenLink | Response> {
  readonly index: number;
  readonly choice: Choice;
  readonly options: readonly Choice[];
  readonly onChoose: (index: number, choice: Choice) => void;
  readonly isResponse?: boolean;
  /** What is observed in this layer. */
  readonly children: ReactNode;
}

export default function Layer<Choice extends HiddenLink | Response>({
  index,
  choice,
  options,
  onChoose,
  isResponse = false,
  children,
}: Props<Choice>): ReactNode {
  const below = index === 0 ? 'x' : `h${subscript(index - 1)}`;
  return (
    <li className={styles.layer} data-response={isResponse}>
      <span className={styles.predictor}>
        η{subscript(index)} = β{subscript(index)}·{below}
      </span>
      <label className={styles.link}>
        <span>{isResponse ? 'μ' : `h${subscript(index)}`} =</span>
        <select
          aria-label={translate(
            { id: 'recursiveGlm.link', message: '第 {layer} 层的反连接函数' },
            { layer: index },
          )}
          value={choice}
          onChange={({ target }) => {
            const chosen = options.find((option) => option === target.value);
            if (chosen) onChoose(index, chosen);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {nameOf(option).link}
            </option>
          ))}
        </select>
      </label>
      <span className={styles.observed}>{children}</span>
    </li>
  );
}
