/** What stands under a claim: the value that was measured, and what it is held against. */
import { translate } from '@docusaurus/Translate';
import type { Moved } from '../../experiments/claim';
import type { Language } from '../../data/language';
import { formatCell, labelOf, type Labels } from '../Wording';

interface Parts {
  /** The value is of the recording, and not of the reader's run. */
  readonly isRecorded: boolean;
  /** Of the metric. */
  readonly name: string;
  /** Undefined where there is none. */
  readonly value: string | undefined;
  readonly expectation: string;
  /** What the reader moved of what the claim presupposes; empty where nothing was. */
  readonly moved: string;
}

export function evidenceText({ isRecorded, value: shown, moved, ...parts }: Parts): string {
  const { name, expectation } = parts;
  if (moved !== '') {
    return shown === undefined
      ? translate(
          { id: 'claims.evidenceMovedMissing', message: '条件已改：{moved}。{name}：没有数值。' },
          { name, moved },
        )
      : translate(
          { id: 'claims.evidenceMoved', message: '条件已改：{moved}。{name}：实测 {shown}。' },
          { name, moved, shown },
        );
  }
  if (shown === undefined) {
    return translate(
      { id: 'claims.evidenceMissing', message: '{name}：没有数值；{expectation}。' },
      { name, expectation },
    );
  }
  return isRecorded
    ? translate(
        { id: 'claims.evidenceRecorded', message: '{name}：记录值 {shown}；{expectation}。' },
        { name, shown, expectation },
      )
    : translate(
        { id: 'claims.evidenceMeasured', message: '{name}：实测 {shown}；{expectation}。' },
        { name, shown, expectation },
      );
}

/** E.g. `大步的学习率 10 → 50`. */
export function describeMoved(moved: readonly Moved[], labels: Labels, language: Language): string {
  return moved
    .map(({ name, from, to }) => {
      const [before, after] = [from, to].map((value) => formatCell(value, labels, language));
      return `${labelOf(labels, name, language)} ${before} → ${after}`;
    })
    .join(language === 'zh' ? '，' : ', ');
}
