/** Shown code in the reader's language: one source file, with comments in pairs of lines. */
import type { Language } from '../data/language';

const commentLine = /^(\s*)\/\/ (zh|en): ?(.*)$/;

/**
 * Keeps the comment lines of `language` without their prefix (`// zh: 数据` becomes `// 数据`) and
 * drops those of the other; every other line stays as it is.
 */
export function localizeSource(source: string, language: Language): string {
  return source
    .split('\n')
    .flatMap((line) => {
      const found = commentLine.exec(line);
      if (!found) return [line];
      const [, indent, lineLanguage, text] = found;
      return lineLanguage === language ? [`${indent}// ${text}`.trimEnd()] : [];
    })
    .join('\n');
}
