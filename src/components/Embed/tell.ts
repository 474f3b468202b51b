/** Tells the page around a frame what happens in it; a page that is not framed is told nothing. */
import type { EmbedMessage } from '../../experiments/embedding';

type Without<T> = T extends unknown ? Omit<T, 'source' | 'version'> : never;

/** To any origin: who frames the page is not known to it, and nothing that is told is private. */
export function tellParent(message: Without<EmbedMessage>): void {
  if (window.parent === window) return;
  const whole = { source: 'ten-questions', version: 1, ...message } as EmbedMessage;
  window.parent.postMessage(whole, '*');
}
