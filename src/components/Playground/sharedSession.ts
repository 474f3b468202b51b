/** The page's one session, made at the first need. */
import { openClient } from './openClient';
import { Session } from './session';

let session: Session | undefined;

/** `runtimePath` is the site-absolute folder of the host page. */
export function sharedSession(runtimePath: string): Session {
  const url = new URL(`${runtimePath.replace(/\/?$/, '/')}index.html`, window.location.href).href;
  session ??= new Session(() => openClient(url, 'runtime'));
  return session;
}
