/** The line from a row on the left to a row on the right: level at both ends, over a width of 100. */
export function joinPath(from: number, to: number): string {
  return `M0 ${from + 0.5}C45 ${from + 0.5} 55 ${to + 0.5} 100 ${to + 0.5}`;
}
