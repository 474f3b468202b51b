/** Finds what an author may have meant by a name that does not exist. */

/** "did you mean …", or the whole list where nothing is near. */
export function suggest(name: string, candidates: Iterable<string>): string {
  const all = [...candidates].sort();
  const near = all
    .map((candidate) => ({ candidate, distance: distanceBetween(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => `"${candidate}"`);
  if (near.length > 0) return `did you mean ${near.join(' or ')}?`;
  if (all.length === 0) return 'there are none yet.';
  const shown = all.slice(0, 12).join(', ');
  return `known: ${shown}${all.length > 12 ? `, … (${all.length} in all)` : ''}.`;
}

/** Levenshtein distance, letter case ignored. */
export function distanceBetween(from: string, to: string): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + substitution,
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
