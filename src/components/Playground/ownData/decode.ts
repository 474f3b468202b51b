/** A file's bytes as text. */

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'gb18030';
}

/** UTF-8, or UTF-16 by its mark, or what spreadsheets in Chinese save; undefined where it is no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encodings = isMarked(bytes) ? (['utf-16le'] as const) : (['utf-8', 'gb18030'] as const);
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    // Text has no such character; files of other kinds do.
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  return undefined;
}

function isMarked([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe;
}

function decodeAs(encoding: Decoded['encoding'], bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
