/** Checks all chapters, as the build does, in seconds. */
import { checkContent } from '../plugins/chapter-checks';
import { formatProblems } from '../plugins/chapter-checks/problem';

const started = performance.now();
const problems = await checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Chapters are consistent (${Math.round(performance.now() - started)} ms).`);
}
