/** `npm run numbers`: the numbers in the prose of each chapter by where they come from, as a table. */
import { countNumbers, kinds } from '../plugins/chapters/numberCounts';

const rows = await countNumbers(process.cwd());
const total = kinds.map((kind) => rows.reduce((sum, { counts }) => sum + counts[kind], 0));
console.log(
  [
    `| chapter | ${kinds.join(' | ')} |`,
    `| --- | ${kinds.map(() => '--:').join(' | ')} |`,
    ...rows.map(
      ({ chapter, counts }) => `| ${chapter} | ${kinds.map((kind) => counts[kind]).join(' | ')} |`,
    ),
    `| all | ${total.join(' | ')} |`,
  ].join('\n'),
);
