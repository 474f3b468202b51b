/** What is excused from a rule about experiments; an excuse that is no longer needed is an error. */
import type { Experiment } from '../../../src/experiments/experiment';
import type { Problem } from '../../chapters/checks/problem';
import { tooMuchOf } from './whiteboard';

/** Claims that no control can make fail, as `experiment/claim`, with the reason. */
export const uncontrollable: Readonly<Record<string, string>> = {};

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

/** Of all claims, how many may have no control; and how many experiments may need more than a whiteboard. */
const share = 0.05;
const mostCrowded = 6;

/** Every experiment fits a whiteboard or has an excuse, and no excuse is stale. */
export function checkCrowded(
  experiments: readonly Pick<Experiment, 'id' | 'files'>[],
  excuses = crowded,
): Problem[] {
  const excused = Object.keys(excuses);
  const sizes = experiments.map(({ id, files }) => ({ id, tooMuch: tooMuchOf(files) }));
  const large = sizes.filter(({ tooMuch }) => tooMuch.length > 0);
  const unexcused = large.filter(({ id }) => !excused.includes(id));
  const stale = excused.filter((name) => !large.some(({ id }) => id === name));
  return [
    ...unexcused.map(({ id, tooMuch }) =>
      problem(
        `"${id}" is more than a whiteboard holds: ${tooMuch.join(', ')}.`,
        'show data, model, loop and what we look at; what the chapter does not teach is in lab.',
      ),
    ),
    ...stale.map((name) => problem(`"${name}" needs no excuse.`, 'remove it from the list.')),
    ...(excused.length > mostCrowded
      ? [problem(`${excused.length} experiments are excused.`, `at most ${mostCrowded} may be.`)]
      : []),
  ];
}

/** Every claim has a control or an excuse, and no excuse is stale. */
export function checkExcuses(
  experiments: readonly Pick<Experiment, 'id' | 'claims'>[],
  excuses = uncontrollable,
): Problem[] {
  const excused = Object.keys(excuses);
  const all = experiments.flatMap(({ id, claims }) =>
    claims.map((claim) => ({ control: claim.control, name: `${id}/${claim.id}` })),
  );
  const uncontrolled = all.filter(({ control }) => control === undefined).map(({ name }) => name);
  const lacking = uncontrolled.filter((name) => !excused.includes(name));
  const stale = excused.filter((name) => !uncontrolled.includes(name));
  return [
    ...lacking.map((name) =>
      problem(`"${name}" has no control.`, 'name in claims.ts the control under which it falls.'),
    ),
    ...stale.map((name) => problem(`"${name}" needs no excuse.`, 'remove it from the list.')),
    ...(excused.length > share * all.length
      ? [problem(`${excused.length} of ${all.length} claims are excused.`, 'find their controls.')]
      : []),
  ];
}

function problem(message: string, fix: string): Problem {
  return { file: 'plugins/experiments/checks/exemptions.ts', line: 1, column: 1, message, fix };
}
