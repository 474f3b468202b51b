/** Opens the runtime's host page in a hidden frame and speaks Sandpack's protocol with it. */
import type { SandpackMessage } from '@codesandbox/sandpack-client';
import type { RuntimeClient } from './session';
import styles from './frame.module.css';

const entry = '/main.ts';

/** The client adds a package.json unless it gets these two. */
const setup = { dependencies: {}, entry };

function filesOf(files: Readonly<Record<string, string>>): Record<string, { code: string }> {
  return Object.fromEntries(
    Object.entries(files).map(([name, code]) => [`/${name.replace(/^\//, '')}`, { code }]),
  );
}

/** `bundlerURL` is absolute: the client uses it as the address and as the target of messages. */
export async function openClient(bundlerURL: string, title: string): Promise<RuntimeClient> {
  const { loadSandpackClient } = await import('@codesandbox/sandpack-client');
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.className = styles.frame ?? '';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Preset, or the client would choose a wider one.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  document.body.append(frame);
  const client = await loadSandpackClient(
    frame,
    { files: { [entry]: { code: '' } }, ...setup },
    { bundlerURL },
  );
  return {
    compile: (files) => client.updateSandbox({ files: filesOf(files), ...setup }),
    // Run, stop and warm are messages of the runtime, beside Sandpack's own.
    dispatch: (message) => client.dispatch(message as SandpackMessage),
    listen: (listener) => void client.listen(listener),
    destroy: () => {
      client.destroy();
      frame.remove();
    },
  };
}
