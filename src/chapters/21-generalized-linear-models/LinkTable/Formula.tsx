/** A formula on one line: single letters slant, `^{…}` stands high and `_{…}` low. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The end of the group that opens at `start`; groups may hold groups. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`A group is not closed in ${text}.`);
}

const letters = /[a-z]{2,}|[a-zA-Zγημνσφ]/gu;

/** Words such as ln stand upright, single letters slant. */
function slanted(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(letters)) {
    if (match[0].length > 1) continue;
    parts.push(text.slice(from, match.index), <var key={match.index}>{match[0]}</var>);
    from = match.index + 1;
  }
  return [...parts, text.slice(from)];
}

export function typeset(text: string): ReactNode[] {
  const sign = /[\^_]\{/.exec(text);
  if (!sign) return slanted(text);
  const end = closing(text, sign.index + 1);
  const Level = sign[0] === '^{' ? 'sup' : 'sub';
  return [
    ...slanted(text.slice(0, sign.index)),
    <Level key={`level-${text.length}`}>{typeset(text.slice(sign.index + 2, end))}</Level>,
    <span key={`rest-${text.length}`}>{typeset(text.slice(end + 1))}</span>,
  ];
}

/** A formula may break between its terms, not within parentheses. */
function withoutBreaks(text: string): string {
  let depth = 0;
  return [...text]
    .map((sign) => {
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (sign === '\u2009') return '\u202f';
      return sign === ' ' && depth > 0 ? '\u00a0' : sign;
    })
    .join('');
}

export default function Formula({ text }: { readonly text: string }): ReactNode {
  return <span className={styles.formula}>{typeset(withoutBreaks(text))}</span>;
}
