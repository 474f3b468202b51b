/** The host's side of the keeper: a worker that hears the lines of one sandbox, and gives the newest. */
import { built } from './built';

/** A keeper that does not answer is not waited for. */
const PATIENCE_MILLISECONDS = 350;

export class Keeper {
  readonly #worker: Worker;
  /** The end of the channel that the sandbox's worker speaks into. */
  readonly port: MessagePort;

  constructor() {
    const url = URL.createObjectURL(new Blob([built.keeperScript], { type: 'text/javascript' }));
    this.#worker = new Worker(url);
    URL.revokeObjectURL(url);
    const { port1, port2 } = new MessageChannel();
    this.#worker.postMessage('hear', [port1]);
    this.port = port2;
  }

  /** The newest lines, of any shape, once none is under way any more; nothing is kept after that. */
  async give(): Promise<unknown[]> {
    const lines = await new Promise<unknown>((resolve) => {
      this.#worker.onmessage = ({ data }) => resolve(data);
      this.#worker.postMessage('give');
      setTimeout(resolve, PATIENCE_MILLISECONDS);
    });
    this.close();
    return Array.isArray(lines) ? (lines as unknown[]) : [];
  }

  close(): void {
    this.#worker.terminate();
  }
}
