/** The anchor of a circulating answer: `answer-26-4e` for item 26.4e. */
export function answerAnchor(source: string): string {
  return `answer-${source.replaceAll('.', '-')}`;
}
