/** What happens to the files of older releases when a newer one is installed. */
import { addressOf, cacheName, cachePrefix, keyOf, LIST } from '../kept';
import { parseList } from '../list';
import { isWhole } from '../whole';

async function othersOf(scope: string, release: string): Promise<string[]> {
  const all = await caches.keys();
  const own = cacheName(scope, release);
  return all.filter((name) => name.startsWith(cachePrefix(scope)) && name !== own);
}

/**
 * Copies what an older release kept and this one has unchanged, by its hash. A reader who has
 * nothing kept fetches nothing for it; where it fails the release begins empty.
 */
export async function carryOver(scope: string, release: string): Promise<void> {
  const others = await othersOf(scope, release);
  if (others.length === 0) return;
  const name = cacheName(scope, release);
  try {
    const answer = await fetch(new URL(LIST, scope), { cache: 'no-cache' });
    const list = parseList(await answer.json());
    // The host has a newer one still: that one will come in its turn.
    if (list.release !== release) return;
    const own = await caches.open(name);
    for (const file of list.files) {
      const key = keyOf(addressOf(file.path, scope));
      for (const other of others) {
        const kept = await caches.match(key, { cacheName: other, ignoreVary: true });
        if (!kept || !(await isWhole(kept.clone(), file))) continue;
        await own.put(key, kept);
        break;
      }
    }
  } catch {
    await caches.delete(name);
  }
}

/** Once no page of an older release is open. */
export async function deleteOthers(scope: string, release: string): Promise<void> {
  const others = await othersOf(scope, release);
  await Promise.all(others.map((name) => caches.delete(name)));
}
