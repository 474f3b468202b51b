/** A wrong name in a lecture is told with file, line and fix; the lectures of the site have none. */
import { beforeAll, expect, it } from 'vitest';
import { lectures } from '../../src/data/lectures';
import type { Lecture } from '../../src/data/lectures/lecture';
import { formatProblems } from '../chapters/checks/problem';
import { checkLectures, readLecturePlaces } from './checkLectures';
import { readCourseSources, type CourseSources } from './sources';

let sources: CourseSources;

beforeAll(async () => {
  sources = await readCourseSources(process.cwd());
}, 60_000);

const lecture: Lecture = {
  id: 'a',
  title: { zh: '甲', en: 'A' },
  objectives: [],
  prerequisites: { zh: '无', en: 'none' },
  after: [],
  parts: [{ section: '/activation-functions/dying-relu', experiments: ['dying-relu'] }],
  demonstration: {
    experiment: 'dying-relu',
    params: { largeStep: 50 },
    ask: { zh: '？', en: '?' },
  },
};

const text = `export const some = [
  {
    id: 'a',
    after: ['later'],
    section: '/activation-functions/dying-rely',
    experiments: ['dying-relu', 'wgan-gp'],
    params: { largeStep: 900 },
  },
];
`;

function faultsOf(change: Partial<Lecture>): string {
  const places = [{ file: 'src/data/lectures/some.ts', text }];
  return formatProblems(checkLectures([{ ...lecture, ...change }], sources, places));
}

it('finds nothing wrong with the lectures of the site', () => {
  const problems = checkLectures(lectures, sources, readLecturePlaces(process.cwd()));
  expect(problems, formatProblems(problems, 'the lectures')).toEqual([]);
});

it('tells a page that does not exist, its line, and which may be meant', () => {
  const section = '/activation-functions/dying-rely';
  const told = faultsOf({ parts: [...lecture.parts, { section, experiments: [] }] });
  expect(told).toContain('src/data/lectures/some.ts:5:');
  expect(told).toContain('did you mean "/activation-functions/dying-relu"');
});

it('tells an experiment that the page does not show', () => {
  const [part] = lecture.parts;
  const told = faultsOf({
    parts: [{ section: part?.section ?? '', experiments: ['dying-relu', 'wgan-gp'] }],
  });
  expect(told).toContain('src/data/lectures/some.ts:6:');
  expect(told).toContain('name one that it shows: dying-relu');
});

it('tells a demonstration of another lecture, a parameter and a value that there is not', () => {
  const shown = (params: Lecture['demonstration']['params'], experiment = 'dying-relu') =>
    faultsOf({ demonstration: { ...lecture.demonstration, experiment, params } });
  expect(shown({}, 'wgan-gp')).toContain('no experiment "wgan-gp"');
  expect(shown({ largeSteps: 1 })).toContain('name one of these: largeStep, leakySlope, optimizer');
  expect(shown({ largeStep: 900 })).toContain('src/data/lectures/some.ts:7:');
  expect(shown({ largeStep: 10 })).toContain('or has it anyway');
  expect(shown({ largeStep: 50 })).toContain('0 problems');
});

it('tells a lecture that comes after a later one', () => {
  expect(faultsOf({ after: ['later'] })).toContain('src/data/lectures/some.ts:4:');
});
