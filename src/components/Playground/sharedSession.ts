/** The page's one session, made at the first need. */
import { importAnew } from '../importAnew';
import { Session } from './session';

let session: Session | undefined;

/** `runtimePath` is the site-absolute folder of the host page. */
export function sharedSession(runtimePath: string): Session {
  const url = new URL(`${runtimePath.replace(/\/?$/, '/')}index.html`, window.location.href).href;
  // Sandpack's client and the schemas load with the first run, not with the page.
  session ??= new Session(() =>
    importAnew(async () => (await import('./openClient')).openClient(url, 'runtime')),
  );
  return session;
}
