/** Checks all chapters and experiments, as build and tests do, in seconds. */
import { checkContent } from '../plugins/chapters/checks';
import { formatProblems } from '../plugins/chapters/checks/problem';
import { checkExperiments } from '../plugins/experiments/checks';

const started = performance.now();
const root = process.cwd();
const problems = [...(await checkContent(root)), ...(await checkExperiments(root))];
if (problems.length > 0) {
  console.error(formatProblems(problems, 'chapters and experiments'));
  process.exitCode = 1;
} else {
  const time = Math.round(performance.now() - started);
  console.log(`Chapters and experiments are consistent (${time} ms).`);
}
