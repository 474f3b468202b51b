/**
 * Opens the runtime's host page in a hidden frame and speaks Sandpack's protocol with it: the one
 * module that knows Sandpack's client, and the border at which what the host says is parsed.
 */
import { loadSandpackClient, type SandpackMessage } from '@codesandbox/sandpack-client';
import { parseHostMessage, type PageMessage } from '../../runtime/protocol';
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
  ).catch((reason: unknown) => {
    frame.remove();
    throw reason;
  });
  return {
    compile: (files) => client.updateSandbox({ files: filesOf(files), ...setup }),
    dispatch: (message) => client.dispatch(toSandpack(message)),
    listen: (listener) =>
      void client.listen((message) => {
        const parsed = parseHostMessage(message);
        if (parsed) listener(parsed);
      }),
    destroy: () => {
      client.destroy();
      frame.remove();
    },
  };
}

/** `client.dispatch` is typed for Sandpack's own messages only; ours pass through it as they are. */
function toSandpack(message: PageMessage): SandpackMessage {
  return message as unknown as SandpackMessage;
}
