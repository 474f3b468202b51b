/** A verdict on an answer: a shape and a word, so that colour is never alone. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

export type AnswerVerdict =
  'right' | 'imprecise' | 'wrong' | 'garbled' | 'outdated' | 'unverifiable';

/** Strokes on a 16 × 16 grid: tick, almost-equal, cross, tangle, clock, question mark. */
const shapes: Readonly<Record<AnswerVerdict, string>> = {
  right: 'M3 8.5 6.5 12 13 4.5',
  imprecise: 'M2 6.5c2-2 4-2 6-.5s4 1.5 6-.5M2 11c2-2 4-2 6-.5s4 1.5 6-.5',
  wrong: 'm4 4 8 8m0-8-8 8',
  garbled: 'M2 4.5h4l4 7h4M2 11.5h4l4-7h4',
  outdated: 'M8 1.8a6.2 6.2 0 1 0 .01 0M8 4.5V8l2.5 1.8',
  unverifiable: 'M5.5 5.3a2.5 2.5 0 1 1 3.7 2.2C8.3 8 8 8.6 8 9.5m0 3.2v.01',
};

export default function VerdictBadge({ verdict }: { readonly verdict: AnswerVerdict }): ReactNode {
  return (
    <span className={styles.badge} data-verdict={verdict}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[verdict]} />
      </svg>
      {wordOf(verdict)}
    </span>
  );
}

function wordOf(verdict: AnswerVerdict): string {
  switch (verdict) {
    case 'right':
      return translate({ id: 'verdict.right', message: '正确' });
    case 'imprecise':
      return translate({ id: 'verdict.imprecise', message: '不准确' });
    case 'wrong':
      return translate({ id: 'verdict.wrong', message: '错误' });
    case 'garbled':
      return translate({ id: 'verdict.garbled', message: '表述混乱' });
    case 'outdated':
      return translate({ id: 'verdict.outdated', message: '已过时' });
    case 'unverifiable':
      return translate({ id: 'verdict.unverifiable', message: '无法核实' });
  }
}
