/** Finds what a misspelt name was meant to be. */

/** Names shown at most. */
const MOST = 3;

/**
 * The candidates that are a slip or two of the pen away, nearest first: one letter of three wrong,
 * missing, too many or swapped with its neighbour; capital letters only decide between equals.
 */
export function nearNames(name: string, candidates: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const near = [...new Set(candidates)]
    .filter((candidate) => candidate !== name)
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= most)
    .map((candidate) => ({
      candidate,
      distance: distanceOf(wanted, candidate.toLowerCase()),
      asWritten: distanceOf(name, candidate),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.asWritten - b.asWritten)
    .map(({ candidate }) => candidate);
  const firsts = new Map([...near].reverse().map((each) => [each.toLowerCase(), each]));
  return near.filter((each) => firsts.get(each.toLowerCase()) === each).slice(0, MOST);
}

/**
 * Optimal string alignment: letters replaced, left out, added, and neighbours swapped, at one each
 * (Damerau, A technique for computer detection and correction of spelling errors, CACM 1964).
 */
export function distanceOf(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [left = 0, above = 0, corner = 0] = [row[j - 1], old[j], old[j - 1]];
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (older[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(left + 1, above + 1, corner + same, swapped));
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
