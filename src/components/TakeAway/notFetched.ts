/** Why a project could not be packed: which file did not come, and how it failed. */

export type Lack =
  /** No answer: the network is down, and the file is not kept on the device. */
  | 'unreachable'
  /** The host no longer has it: there is a newer release. */
  | 'gone'
  /** Cut short on its way. */
  | 'damaged';

export class NotFetched extends Error {
  constructor(
    readonly lack: Lack,
    /** In the runtime's folder; none where the script that packs is missing. */
    readonly file?: string,
  ) {
    super(`${file ?? 'takeAway'}: ${lack}`);
  }
}
