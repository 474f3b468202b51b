/** What is verified, counted from the experiments, their recordings and the chapters themselves. */
import type { NumberCounts } from '../../src/data/numberKinds';
import { defaultsOf, expectationOf } from '../../src/experiments/claim';
import type { Experiment } from '../../src/experiments/experiment';
import type { Verification, VerifiedChapter } from '../../src/experiments/verification';
import { crowded, uncontrollable } from './checks/exemptions';

/** @param numbers those in the prose of each chapter, by kind */
export function verificationOf(
  experiments: readonly Experiment[],
  numbers: ReadonlyMap<number, NumberCounts>,
): Verification {
  const chapters = [...new Set(experiments.map(({ chapter }) => chapter))].sort((a, b) => a - b);
  const seconds = experiments.flatMap(({ recorded }) => recorded?.seconds ?? []);
  return {
    chapters: chapters.map((chapter) => {
      const own = experiments.filter((experiment) => experiment.chapter === chapter);
      return { chapter, ...countsOf(own), numbers: numbers.get(chapter) };
    }),
    seconds: seconds.reduce((sum, each) => sum + each, 0),
    browsers: [...new Set(experiments.flatMap(({ recorded }) => recorded?.browser ?? []))].sort(),
    exemptions: {
      crowded: Object.keys(crowded),
      uncontrollable: Object.keys(uncontrollable),
    },
  };
}

type Counts = Omit<VerifiedChapter, 'chapter' | 'numbers'>;

function countsOf(experiments: readonly Experiment[]): Counts {
  const claims = experiments.flatMap((experiment) => {
    const params = defaultsOf(experiment.recorded?.params);
    return experiment.claims.map((claim) => ({ claim, kind: expectationOf(claim, params).kind }));
  });
  const of = (wanted: string): number => claims.filter(({ kind }) => kind === wanted).length;
  return {
    experiments: experiments.length,
    claims: claims.length,
    controlled: claims.filter(({ claim }) => claim.control !== undefined).length,
    bands: of('band'),
    equalities: of('equals'),
    orderings: of('ordering'),
    overSeeds: claims.filter(({ claim }) => /seeds?\b/i.test(claim.source)).length,
  };
}
