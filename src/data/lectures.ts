/** The lectures that the site serves, in an order in which a course could hold them. */
import { foundations } from './lectures/foundations';
import type { Lecture } from './lectures/lecture';
import { networks } from './lectures/networks';
import { training } from './lectures/training';

export const lectures: readonly Lecture[] = [...foundations, ...networks, ...training];
