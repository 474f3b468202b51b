/** The history of neural networks: events in order of time, with sources, disputes and links. */
import { from1943 } from './timeline/1943';
import { from1969 } from './timeline/1969';
import { from1986 } from './timeline/1986';
import { from2006 } from './timeline/2006';
import { from2014 } from './timeline/2014';
import { from2017 } from './timeline/2017';
import { from2021 } from './timeline/2021';
import type { TimelineEntry } from './timeline/entry';

export const timeline: readonly TimelineEntry[] = [
  ...from1943,
  ...from1969,
  ...from1986,
  ...from2006,
  ...from2014,
  ...from2017,
  ...from2021,
];
