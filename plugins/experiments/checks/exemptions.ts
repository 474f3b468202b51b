/** What is excused from a rule about experiments; an excuse that is no longer needed is an error. */
import type { Claim } from '../../../src/experiments/claim';
import type { Experiment } from '../../../src/experiments/experiment';
import type { Problem } from '../../chapters/checks/problem';
import { tooMuchOf } from './whiteboard';

/** Claims that no control can make fail, as `experiment/claim`, with the reason. */
export const uncontrollable: Readonly<Record<string, string>> = {};

/** Experiments whose claims are still to get their controls. */
export const withoutControls: readonly string[] = [];

/** Experiments that need more than a whiteboard, with the reason. */
export const crowded: Readonly<Record<string, string>> = {
  'activation-explorer':
    '276 lines: 15 functions and a typed one, and nine properties, each measured from the function itself.',
  'im2col-and-adjoint':
    '268 lines: forward, backward and transposed convolution, each by loops and as a product of matrices, are what the chapter teaches.',
  'model-ledger':
    'sixteen models, a line a layer, are what the chapter teaches, and the layers that readers write are checked one by one.',
  'nan-detective':
    '245 lines: five broken programs, each written as its author would, and the rule that tells them apart.',
  'one-neuron-many-families':
    'about 890 lines: eleven neurons, each with the distribution, the link, the activation and the loss that belong together, what draws its data, and one fit for all.',
  'skip-gram-factors-pmi':
    'about 270 lines: a language, its training, its PMI from a second corpus, neighbours, analogies and a map; what word vectors are said to do is asked of one net.',
};

/** Experiments that are still to be brought onto a whiteboard. */
export const toBeTidied: readonly string[] = [];

/** Of all claims, how many may have no control; and how many experiments may need more than a whiteboard. */
const share = 0.05;
const mostCrowded = 6;

interface Excuses {
  readonly uncontrollable: Readonly<Record<string, string>>;
  readonly withoutControls: readonly string[];
}

interface Crowded {
  readonly crowded: Readonly<Record<string, string>>;
  readonly toBeTidied: readonly string[];
}

/** Every experiment fits a whiteboard or has an excuse, and no excuse is stale. */
export function checkCrowded(
  experiments: readonly Pick<Experiment, 'id' | 'files'>[],
  excuses: Crowded = { crowded, toBeTidied },
): Problem[] {
  const excused = [...Object.keys(excuses.crowded), ...excuses.toBeTidied];
  const sizes = experiments.map(({ id, files }) => ({ id, tooMuch: tooMuchOf(files) }));
  const large = sizes.filter(({ tooMuch }) => tooMuch.length > 0);
  const unexcused = large.filter(({ id }) => !excused.includes(id));
  const stale = excused.filter((name) => !large.some(({ id }) => id === name));
  const reasons = Object.keys(excuses.crowded).length;
  return [
    ...unexcused.map(({ id, tooMuch }) =>
      problem(
        `"${id}" is more than a whiteboard holds: ${tooMuch.join(', ')}.`,
        'show data, model, loop and what we look at; what the chapter does not teach is in lab.',
      ),
    ),
    ...stale.map((name) => problem(`"${name}" needs no excuse.`, 'remove it from the list.')),
    ...(reasons > mostCrowded
      ? [problem(`${reasons} experiments are excused.`, `at most ${mostCrowded} may be.`)]
      : []),
  ];
}

/** Every claim has a control or an excuse, and no excuse is stale. */
export function checkExcuses(
  experiments: readonly Pick<Experiment, 'id' | 'claims'>[],
  excuses: Excuses = { uncontrollable, withoutControls },
): Problem[] {
  const excused = Object.keys(excuses.uncontrollable);
  const all = experiments.flatMap(({ id, claims }) =>
    claims.map((claim) => ({ experiment: id, claim, name: `${id}/${claim.id}` })),
  );
  const lacking = all.filter(
    ({ experiment, claim, name }) =>
      claim.control === undefined &&
      !excused.includes(name) &&
      !excuses.withoutControls.includes(experiment),
  );
  const stale = [
    ...excused.filter((name) => !all.some((one) => one.name === name && lacks(one.claim))),
    ...excuses.withoutControls.filter((id) => !waits(experiments.find((one) => one.id === id))),
  ];
  return [
    ...lacking.map(({ name }) =>
      problem(`"${name}" has no control.`, 'name in claims.ts the control under which it falls.'),
    ),
    ...stale.map((name) => problem(`"${name}" needs no excuse.`, 'remove it from the list.')),
    ...(excused.length > share * all.length
      ? [problem(`${excused.length} of ${all.length} claims are excused.`, 'find their controls.')]
      : []),
  ];
}

function lacks({ control }: Claim): boolean {
  return control === undefined;
}

function waits(experiment: Pick<Experiment, 'claims'> | undefined): boolean {
  return experiment !== undefined && experiment.claims.some(lacks);
}

function problem(message: string, fix: string): Problem {
  return { file: 'plugins/experiments/checks/exemptions.ts', line: 1, column: 1, message, fix };
}
