/** Checks all chapters, as the build does, in seconds. */
import { checkContent } from '../plugins/chapters/checks';
import { formatProblems } from '../plugins/chapters/checks/problem';

const started = performance.now();
const problems = await checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Chapters are consistent (${Math.round(performance.now() - started)} ms).`);
}
