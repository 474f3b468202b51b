/** What a Chinese keyboard, or a copied text, puts in the place of a character of code. */

/** A character and what stands for it in code; full-width forms of ASCII are reckoned. */
const others: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '《': '<',
  '》': '>',
  '〈': '<',
  '〉': '>',
  '—': '-',
  '–': '-',
  '−': '-',
  '×': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!==',
  '…': '...',
  '￥': '$',
  '¥': '$',
};

/** Quotes open and close with any of their family. */
export const quotes: Readonly<Record<string, string>> = { '"': '“”„‟「」『』＂', "'": '‘’‚‛＇' };

const invisible = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]$/;
const fullWidth = /^[\uff01-\uff5e]$/;
/** Spaces that JavaScript bears but that are none of the keyboard's. */
export const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/g;

/** What code has in the place of the character; `undefined` where it is none of these. */
export function plainOf(character: string): string | undefined {
  if (invisible.test(character)) return '';
  if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  for (const [plain, family] of Object.entries(quotes))
    if (family.includes(character)) return plain;
  return Object.hasOwn(others, character) ? others[character] : undefined;
}

/** The character as a sentence can show it: an invisible one by its code. */
export function nameOf(character: string): string {
  if (!invisible.test(character) && !character.match(oddSpace)) return character;
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
