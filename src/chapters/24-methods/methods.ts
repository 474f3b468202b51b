/** The methods of chapter 24: what each answers, what it leaves open, and where the reader can try it. */
import { chapterOf } from '../../data/chapters';
import type { Method } from './methods/method';
import { principles } from './methods/principles';
import { structures } from './methods/structures';

export type { Family, Method } from './methods/method';

export const methods: readonly Method[] = [...structures, ...principles];

/** The method with this id; throws for any other. */
export function methodOf(id: string): Method {
  const found = methods.find((method) => method.id === id);
  if (!found) throw new Error(`No method is called ${id}.`);
  return found;
}

/** Where to try it or read of it; nothing while its chapter is to come. */
export function addressOf({ chapter, anchor }: Method, page: number): string | undefined {
  const { slug, released } = chapterOf(chapter);
  if (chapter === page) return `#${anchor}`;
  return released ? `/${slug}#${anchor}` : undefined;
}
