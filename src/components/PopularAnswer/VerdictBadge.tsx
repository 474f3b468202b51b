/** A verdict on a circulating answer: a shape and a word, so that colour is never alone. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

export type AnswerVerdict = 'right' | 'imprecise' | 'wrong' | 'garbled' | 'outdated' | 'unverifiable';

/** Paths on a 16 x 16 grid, drawn as strokes. */
const shapes: Readonly<Record<AnswerVerdict, string>> = {
  right: 'M3 8.5 6.5 12 13 4.5',
  imprecise: 'M2.5 6.5c2-2.5 3.5-2.5 5.5-1s3.5 1.500 5.500-1M2.500 11.500c2-2.500 3.500-2.500 5.500-1s3.500 1.500 5.500-1',
  wrong: 'M4 4l8 8M12 4l-8 8',
  garbled: 'M2 5h5l3 6h4M2 11h5l3-6h4',
  outdated: 'M8 4v4l2.500 2M8 1.800a6.200 6.200 0 1 0 .01 0z',
  unverifiable: 'M5.500 5.500a2.500 2.500 0 1 1 3.600 2.200c-.700.400-1.100.900-1.100 1.800M8 12.500v.01',
};

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

export default function VerdictBadge({ verdict }: { readonly verdict: AnswerVerdict }): ReactNode {
  return (
    <span className={styles.badge} data-verdict={verdict}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={shapes[verdict]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {wordOf(verdict)}
    </span>
  );
}
