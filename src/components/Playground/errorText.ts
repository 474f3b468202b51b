/** A failure as sentences a learner understands. Loaded when there is one. */
import type { Language, Localized } from '../../data/language';
import type { RunError } from '../../runtime/protocol';
import { gradientHints, kernelHints, nearHint, sentences } from './errorSentences';

export function explainError(error: RunError, language: Language): string {
  const { code, values } = error;
  const { kind = '', near, op = '' } = values;
  // Values come from user code: no key of every object may be taken for a sentence.
  const first = own(sentences, `${code}/${kind}`) ?? own(sentences, code) ?? sentences.error;
  const hints: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
    'no-gradient': gradientHints,
    'no-kernel': kernelHints,
  };
  const hint = own(own(hints, code) ?? {}, op);
  return [first, near !== undefined && kind !== 'method' ? nearHint : undefined, hint]
    .flatMap((sentence) => (sentence ? [fill(sentence[language], values)] : []))
    .join(language === 'zh' ? '' : ' ');
}

function own<T>(texts: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function fill(sentence: string, values: RunError['values']): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => own(values, name) ?? '?');
}
