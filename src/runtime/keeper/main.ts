/**
 * The script of the keeper, a worker of the host page: it hears each line that a run logs at once,
 * off the page's thread, and gives the newest when the run was stopped or its worker died.
 */
import { MOST_BEHIND_MILLISECONDS, type ForKeeper } from '../messages';
import { Delay } from './delay';
import { NewestLines } from './newestLines';
import { whenQuiet } from './whenQuiet';

const newest = new NewestLines();
const delay = new Delay();
let heard = 0;

function hear(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<Partial<ForKeeper> | null>) => {
    // The worker waits for the answer: Firefox sends nothing from a loop before it was heard once.
    if (data?.type === 'hello') return port.postMessage('welcome');
    if (data?.type !== 'line') return;
    heard += 1;
    newest.add(data.line);
    // What waits unread is in memory: rather none of the last lines than all of it.
    if (delay.of(Number(data.at), performance.now()) > MOST_BEHIND_MILLISECONDS) port.close();
  };
}

async function give(): Promise<void> {
  await whenQuiet(() => heard);
  postMessage(newest.lines());
}

addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (port) hear(port);
  else void give();
});
