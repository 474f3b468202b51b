/** The note and the task of a shared link, kept through reloads once the reader has begun on them. */
import { useCallback, useEffect, useState } from 'react';
import * as v from 'valibot';
import { briefKey } from '../../settingsKey';
import type { Settings } from '../settings';
import { decodeShare, sharesThis } from '../shareLink';
import { Brief } from './brief';

export interface KeptBrief {
  readonly brief: Brief | undefined;
  readonly dismiss: () => void;
}

interface State {
  readonly brief?: Brief | undefined;
  /** It came, or did not come, with a link that this page has opened. */
  readonly isOfLink: boolean;
}

/** `keptAs`: the name under which the browser keeps the playground's settings, which `settings` are. */
export function useBrief(id: string, keptAs: string, settings: Settings): KeptBrief {
  const [{ brief, isOfLink }, setBrief] = useState<State>({ isOfLink: false });
  useEffect(() => {
    let left = false;
    const open = async (): Promise<void> => {
      const { hash } = window.location;
      if (!sharesThis(hash, id)) return;
      const shared = await decodeShare(hash, id);
      if (left || !shared) return;
      const { note, task } = shared.message;
      const says = note !== undefined || task !== undefined;
      const told = { ...shared.message, start: shared.settings };
      setBrief({ isOfLink: true, ...(says && { brief: told }) });
    };
    if (sharesThis(window.location.hash, id)) void open();
    else setBrief({ brief: load(keptAs), isOfLink: false });
    const onHash = (): void => void open();
    window.addEventListener('hashchange', onHash);
    return () => {
      left = true;
      window.removeEventListener('hashchange', onHash);
    };
  }, [id, keptAs]);
  // The first change takes the link out of the address; until then a reload reads it there.
  useEffect(() => {
    if (!isOfLink || sharesThis(window.location.hash, id)) return;
    if (brief) save(keptAs, brief);
    else forget(keptAs);
  }, [brief, id, isOfLink, keptAs, settings]);
  const dismiss = useCallback(() => {
    setBrief({ isOfLink: false });
    forget(keptAs);
  }, [keptAs]);
  return { brief, dismiss };
}

function load(name: string): Brief | undefined {
  try {
    const text = window.localStorage.getItem(briefKey(name));
    return text === null ? undefined : v.parse(Brief, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A full or closed storage is no fault: the page works on without memory. */
function save(name: string, brief: Brief): void {
  try {
    window.localStorage.setItem(briefKey(name), JSON.stringify(brief));
  } catch {
    return;
  }
}

function forget(name: string): void {
  try {
    window.localStorage.removeItem(briefKey(name));
  } catch {
    return;
  }
}
