/** A difference, and a run that was kept, in a reader's words. */
import { translate } from '@docusaurus/Translate';
import type { Language } from '../../../data/language';
import type { Control } from '../../../experiments/control';
import { formatCell, labelOf, type Labels } from '../../Wording';
import type { Difference } from './differences';

export interface Words {
  readonly labels: Labels;
  readonly language: Language;
  readonly controls: readonly Control[];
}

/** E.g. `大步的学习率 10 → 50`, `随机种子 1 → 7`. */
export function differenceText(difference: Difference, words: Words): string {
  const { labels, language } = words;
  const value = (of: string | number | boolean): string => formatCell(of, labels, language);
  switch (difference.kind) {
    case 'control': {
      const control = words.controls.find(({ id }) => id === difference.id);
      return control?.name[language] ?? difference.id;
    }
    case 'code': {
      const files = difference.files.join(language === 'zh' ? '、' : ', ');
      return translate({ id: 'comparison.code', message: '{files} 改过' }, { files });
    }
    default: {
      const { from, to } = difference;
      return `${nameOf(difference, words)} ${value(from)} → ${value(to)}`;
    }
  }
}

/** Only what it came to: `大步的学习率 50`. */
export function outcomeText(difference: Difference, words: Words): string {
  if (difference.kind === 'control' || difference.kind === 'code')
    return differenceText(difference, words);
  return `${nameOf(difference, words)} ${formatCell(difference.to, words.labels, words.language)}`;
}

function nameOf(
  difference: Extract<Difference, { readonly to: unknown }>,
  { labels, language }: Words,
): string {
  if (difference.kind === 'param') return labelOf(labels, difference.name, language);
  return difference.kind === 'seed'
    ? translate({ id: 'playground.seed', message: '随机种子' })
    : translate({ id: 'playground.backend', message: '计算后端' });
}

/** What the curves behind are called in a legend. */
export function beforeText(isRecording: boolean): string {
  return isRecording
    ? translate({ id: 'comparison.recording', message: '记录' })
    : translate({ id: 'comparison.kept', message: '保留的运行' });
}
