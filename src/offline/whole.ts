/** Whether a file is the one that the build wrote, to the byte. */
import type { ListedFile } from './list';

/** A clone of the response is enough, and is used up. */
export async function isWhole(response: Response, { size, sha256 }: ListedFile): Promise<boolean> {
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength !== size) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
