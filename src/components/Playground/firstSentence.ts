/** The first sentence of a text in Chinese or English; a dot in a name or number ends none. */
export function firstSentence(text: string): string {
  const end = /[。？！]|[.?!](?=\s|$)/.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
