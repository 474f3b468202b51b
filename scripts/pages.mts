/** `npm run pages`: what the browser tests measured on each page, as a table. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { reports } from './stages.mjs';

const Measures = v.array(
  v.object({
    path: v.string(),
    heightAt1440: v.number(),
    heightAt360: v.number(),
    nodes: v.number(),
    htmlKilobytes: v.number(),
    scriptKilobytesAboveClassic: v.number(),
    readingKilobytes: v.number(),
  }),
);

if (existsSync(reports.allPages)) {
  const rows = v.parse(Measures, JSON.parse(readFileSync(reports.allPages, 'utf8')));
  console.log(
    [
      '| page | px at 1440 | px at 360 | nodes | HTML, kB | JavaScript above classic, kB | read to the end, kB |',
      '| --- | --: | --: | --: | --: | --: | --: |',
      ...rows.map(
        ({ path, ...figures }) => `| ${path.slice(1)} | ${Object.values(figures).join(' | ')} |`,
      ),
    ].join('\n'),
  );
} else {
  console.error(`${reports.allPages} is missing: the browser tests of all pages write it.`);
  process.exitCode = 1;
}
