/** What the properties of a row are called: identifiers where a header gives one. */

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export function isIdentifier(name: string): boolean {
  // As a key this one would set the prototype.
  return identifier.test(name) && name !== '__proto__';
}

/** @param headers all different; what they give is so too */
export function fieldsOf(headers: readonly string[]): readonly string[] {
  const taken = new Set(headers);
  return headers.map((header) => {
    if (isIdentifier(header)) return header;
    const field = joined(header);
    if (!isIdentifier(field) || taken.has(field)) return header;
    taken.add(field);
    return field;
  });
}

/** `sepal length (cm)` is `sepal_length_cm`. */
function joined(header: string): string {
  return header.replace(/[^\p{ID_Continue}$]+/gu, '_').replace(/^_+|_+$/g, '');
}
