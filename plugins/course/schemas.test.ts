/** The files for courses, made from the real chapters and experiments, keep the schemas beside them. */
import Ajv2020 from 'ajv/dist/2020';
import { beforeAll, expect, it } from 'vitest';
import { chaptersFileOf, type ChaptersFile } from './chaptersFile';
import { claimsFileOf, seedsIn, type ClaimsFile } from './claimsFile';
import chaptersSchema from './schemas/chapters.schema.json';
import claimsSchema from './schemas/claims.schema.json';
import { readCourseSources } from './sources';

const site = { url: 'https://example.org', root: '/ten/', release: '1.2.3' };
let chapters: ChaptersFile;
let claims: ClaimsFile;

beforeAll(async () => {
  const sources = await readCourseSources(process.cwd());
  chapters = chaptersFileOf(sources, site);
  claims = claimsFileOf(sources.experiments, site);
}, 60_000);

/** What the schema finds wrong with it, once it has been through JSON. */
function faultsOf(schema: object, file: unknown): unknown {
  const check = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return check(JSON.parse(JSON.stringify(file))) ? [] : check.errors;
}

it('keeps the schemas', () => {
  expect(faultsOf(chaptersSchema, chapters)).toEqual([]);
  expect(faultsOf(claimsSchema, claims)).toEqual([]);
});

it('would be told by the schemas what is missing, strange or impossible', () => {
  const [claim] = claims.claims;
  const withClaim = (change: object) => ({ ...claims, claims: [{ ...claim, ...change }] });
  expect(faultsOf(claimsSchema, withClaim({ statement: { zh: '只有中文' } }))).not.toEqual([]);
  expect(faultsOf(claimsSchema, withClaim({ mood: 'good' }))).not.toEqual([]);
  expect(
    faultsOf(claimsSchema, withClaim({ expectation: { ...claim?.expectation, kind: 'feeling' } })),
  ).not.toEqual([]);
  expect(faultsOf(chaptersSchema, { ...chapters, questions: [] })).not.toEqual([]);
});

it('names every page and every experiment once, and each where the other names it', () => {
  const pages = chapters.questions.flatMap((question) => question.pages);
  const ids = chapters.experiments.map(({ id }) => id);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path, experiments } of pages)
    for (const id of experiments)
      expect(chapters.experiments.find((one) => one.id === id)?.pages).toContain(path);
});

it('gives whole addresses in both languages, below a sub-path too', () => {
  const page = chapters.questions
    .flatMap(({ pages }) => pages)
    .find(({ path }) => path === '/activation-functions/dying-relu');
  expect(page).toMatchObject({
    kind: 'section',
    addresses: { en: 'https://example.org/ten/en/activation-functions/dying-relu' },
    markdown: { zh: 'https://example.org/ten/activation-functions/dying-relu.md' },
    experiments: ['dying-relu'],
  });
  expect(chapters.$schema).toBe('https://example.org/ten/schemas/chapters.schema.json');
});

it('gives a claim with its value, expectation, seeds, source and control', () => {
  const claim = claims.claims.find(({ id }) => id === 'dying-relu/one-large-step-kills');
  expect(claim).toMatchObject({
    experiment: 'dying-relu',
    chapter: 26,
    expectation: {
      kind: 'band',
      min: 0.25,
      max: 0.6,
      text: { zh: '应在 0.25 与 0.6 之间', en: 'should lie between 0.25 and 0.6' },
    },
    recorded: { verdict: 'holds', seed: 1 },
    given: [{ name: 'largeStep', value: 10 }],
    seeds: { first: 1, last: 20 },
    control: { id: 'without-the-large-step', changes: [{ file: 'network.ts' }] },
  });
  expect(claim?.recorded?.value).toBeGreaterThan(0.25);
});

it('lists for each experiment the claims that are in the other file', () => {
  expect(chapters.experiments.flatMap((one) => one.claims)).toEqual(
    claims.claims.map(({ id }) => id),
  );
});

it('finds the seeds in a source, and none in a closed form', () => {
  expect(seedsIn('closed form; seeds 1-20: 0.1 to 0.2')).toEqual({ first: 1, last: 20 });
  expect(seedsIn('at seeds 4 to 6, too')).toEqual({ first: 4, last: 6 });
  expect(seedsIn('exact: the gradient is 0')).toBeUndefined();
});
