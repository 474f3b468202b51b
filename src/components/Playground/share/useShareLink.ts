/** The address that opens a playground as it is now, with a message; undefined until it is packed. */
import { useEffect, useState } from 'react';
import type { Playground } from '../usePlayground';
import { encodeShare } from '../shareLink';
import type { Message } from './brief';

type Source = Pick<Playground, 'settings' | 'files'>;

/** `message` must be the same from render to render as long as it says the same. */
export function useShareLink(id: string, source: Source, message: Message): string | undefined {
  const { settings, files } = source;
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let left = false;
    const pack = async (): Promise<void> => {
      const hash = await encodeShare(id, settings, files, message);
      if (!left) setLink(`${pageAddress()}${hash}`);
    };
    void pack();
    return () => {
      left = true;
    };
  }, [files, id, message, settings]);
  return link;
}

/** Of the page, without what belongs to this reader's view of it. */
export function pageAddress(): string {
  const { origin, pathname, search } = window.location;
  const query = new URLSearchParams(search);
  query.delete('stage');
  const rest = query.toString();
  return `${origin}${pathname}${rest && `?${rest}`}`;
}
