/** What a page moves over the network, as the server sent it: compressed, with its headers. */
import type { Page } from '@playwright/test';

interface Transfer {
  readonly address: string;
  readonly isScript: boolean;
  /** Absent while it is under way. */
  bytes?: number;
}

/** Quiet for so long is at rest. */
const quiet = 300;

export class Transfers {
  private readonly all = new Map<string, Transfer>();
  private last = Date.now();

  /** Notes everything from now on. A file that is fetched ahead is no script: the page does not run it. */
  static async of(page: Page): Promise<Transfers> {
    const transfers = new Transfers();
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('http')) return;
      transfers.all.set(requestId, { address: request.url, isScript: type === 'Script' });
      transfers.last = Date.now();
    });
    const end = (requestId: string, bytes: number): void => {
      const transfer = transfers.all.get(requestId);
      if (transfer) transfer.bytes = bytes;
      transfers.last = Date.now();
    };
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      end(requestId, encodedDataLength),
    );
    session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
    await session.send('Network.enable');
    return transfers;
  }

  /** Until nothing is under way and nothing has begun for a moment. */
  async settled(): Promise<void> {
    const busy = (): boolean =>
      Date.now() - this.last < quiet ||
      [...this.all.values()].some(({ bytes }) => bytes === undefined);
    while (busy()) await new Promise((settle) => setTimeout(settle, 50));
  }

  get addresses(): string[] {
    return [...this.all.values()].map(({ address }) => address);
  }

  /** kB (1,000 bytes) of everything. */
  get kilobytes(): number {
    return sum([...this.all.values()]);
  }

  /** kB of the scripts that the page runs. */
  get scriptKilobytes(): number {
    return sum([...this.all.values()].filter(({ isScript }) => isScript));
  }
}

function sum(transfers: readonly Transfer[]): number {
  return Math.round(transfers.reduce((total, { bytes = 0 }) => total + bytes, 0) / 1000);
}
