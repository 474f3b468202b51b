/** `npm run numbers`: the numbers in the prose of each chapter by where they come from, as a table. */
import { countNumbers } from '../plugins/chapters/numberCounts';
import { numberKinds } from '../src/data/numberKinds';

const rows = [...(await countNumbers(process.cwd()))];
const line = (name: string, cells: readonly (string | number)[]): string =>
  `| ${name} | ${cells.join(' | ')} |`;
console.log(
  [
    line('chapter', numberKinds),
    line(
      '---',
      numberKinds.map(() => '--:'),
    ),
    ...rows.map(([chapter, counts]) =>
      line(
        String(chapter),
        numberKinds.map((kind) => counts[kind]),
      ),
    ),
    line(
      'all',
      numberKinds.map((kind) => rows.reduce((sum, [, counts]) => sum + counts[kind], 0)),
    ),
  ].join('\n'),
);
