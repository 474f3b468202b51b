/** The system's own way to hand a link on, where the browser has it: phones do. */

/** TypeScript's library says that every browser has it. */
type Sharing = Pick<Partial<Navigator>, 'share'>;

export function hasShareSheet(): boolean {
  return typeof (navigator as Sharing).share === 'function';
}

/** `left`: the reader closed the sheet again, which is no fault. */
export async function openShareSheet(data: {
  readonly title: string;
  readonly url: string;
}): Promise<'sent' | 'left' | 'refused'> {
  try {
    await navigator.share(data);
    return 'sent';
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError' ? 'left' : 'refused';
  }
}
