/** How much may cross the border of a run. Apart from `events.ts`, so that a run loads no schemas. */

/** Longest string that may cross the border; longer ones are cut by the sender. */
export const MAX_TEXT = 10_000;
/** Rows a chart layer or a table may hold; more are dropped and counted. */
export const MAX_ROWS = 20_000;
/** Longest name of a parameter, chart, table, field or metric. */
export const MAX_NAME = 80;
