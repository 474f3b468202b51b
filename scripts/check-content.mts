/** Checks all chapters, experiments and lectures, as build and tests do, in seconds. */
import { checkContent } from '../plugins/chapters/checks';
import { formatProblems } from '../plugins/chapters/checks/problem';
import { checkLectures, readLecturePlaces } from '../plugins/course/checkLectures';
import { readCourseSources } from '../plugins/course/sources';
import { checkExperiments } from '../plugins/experiments/checks';
import { lectures } from '../src/data/lectures';

const started = performance.now();
const root = process.cwd();
const problems = [...(await checkContent(root)), ...(await checkExperiments(root))];
// What is wrong with an experiment is told first: lectures can be held against whole ones only.
if (problems.length === 0)
  problems.push(...checkLectures(lectures, await readCourseSources(root), readLecturePlaces(root)));
if (problems.length > 0) {
  console.error(formatProblems(problems, 'chapters, experiments and lectures'));
  process.exitCode = 1;
} else {
  const time = Math.round(performance.now() - started);
  console.log(`Chapters, experiments and lectures are consistent (${time} ms).`);
}
