/** The channel of this run, taken once: what user code does to `globalThis` later changes nothing. */
import { findChannel } from './channel';

export const channel = findChannel();
