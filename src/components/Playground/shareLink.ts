/**
 * A link that carries a playground's changes in its fragment, which no server ever sees. Where code
 * was edited it carries every file, so that it runs whatever becomes of the others on the site.
 */
import * as v from 'valibot';
import { Settings } from './settings';
import { Message } from './share/brief';

/** `d`: deflated, `j`: plain, for browsers without `CompressionStream`. */
type Packing = 'd' | 'j';

/** Unpacked size beyond which a link is refused. */
const MAX_BYTES = 1_000_000;

/** Settings and message lie side by side: links made before there were messages are such links too. */
const Carried = v.object({ ...Settings.entries, ...Message.entries });

export interface Shared {
  readonly settings: Settings;
  readonly message: Message;
}

/** `files`: all files as they are now, edited or not. */
export async function encodeShare(
  id: string,
  settings: Settings,
  files: Settings['files'] = settings.files,
  message: Message = {},
): Promise<string> {
  const carried = Object.keys(settings.files).length > 0 ? { ...settings, files } : settings;
  const bytes = new TextEncoder().encode(JSON.stringify({ ...carried, ...message }));
  const canDeflate = typeof CompressionStream !== 'undefined';
  const packing: Packing = canDeflate ? 'd' : 'j';
  const packed = canDeflate ? await through(bytes, new CompressionStream('deflate-raw')) : bytes;
  return `#play=${encodeURIComponent(id)}&s=${packing}${toBase64Url(packed)}`;
}

/** What a fragment carries for this experiment; undefined if it is for another or broken. */
export async function decodeShare(hash: string, id: string): Promise<Shared | undefined> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  if (fields.get('play') !== id) return undefined;
  const text = fields.get('s') ?? '';
  try {
    const packed = fromBase64Url(text.slice(1));
    const bytes = text.startsWith('d')
      ? await through(packed, new DecompressionStream('deflate-raw'))
      : packed;
    const carried: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const { note, task, ...settings } = v.parse(Carried, carried);
    return { settings, message: { ...(note !== undefined && { note }), ...(task && { task }) } };
  } catch {
    return undefined;
  }
}

export function sharesThis(hash: string, id: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, '')).get('play') === id;
}

type Bytes = Uint8Array<ArrayBuffer>;

async function through(
  bytes: Bytes,
  stream: ReadableWritablePair<Bytes, BufferSource>,
): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // Errors of the stream reach us through the reader.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) throw new Error('The link unpacks to more than a playground holds.');
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
