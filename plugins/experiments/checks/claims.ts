/** Claims that can fail, are about what the code reports, and hold for the recording. */
import {
  defaultsOf,
  expectationOf,
  judge,
  namedIn,
  type Claim,
  type Params,
} from '../../../src/experiments/claim';
import type { Experiment } from '../../../src/experiments/experiment';
import { suggest } from '../../chapters/checks/nearest';
import type { Problem } from '../../chapters/checks/problem';
import type { Report } from './place';

type Told = (message: string, fix: string) => Problem;

export function checkClaims({ claims, recorded, id }: Experiment, report: Report): Problem[] {
  if (claims.length === 0) {
    const fix = 'export const claims: readonly Claim[] = [ … ]: what a run must show.';
    return [report('claims.ts', 'export', 'The experiment claims nothing.', fix)];
  }
  const params = defaultsOf(recorded?.params);
  return claims.flatMap((claim, index) => {
    const told: Told = (message, fix) => report('claims.ts', `'${claim.id}'`, message, fix);
    return [
      ...(claims.findIndex((other) => other.id === claim.id) < index
        ? [told(`Two claims are called "${claim.id}".`, 'rename one.')]
        : []),
      ...checkForm(claim, params, told),
      ...(recorded ? checkParams(claim, params, id, told) : []),
      ...(recorded ? checkAgainst(claim, { metrics: recorded.metrics, params }, id, told) : []),
    ];
  });
}

function checkForm(claim: Claim, params: Params, told: Told): Problem[] {
  const problems: Problem[] = [];
  const { id, source } = claim;
  const expect = expectationOf(claim, params);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.push(
      told(`The claim's id "${id}" is not kebab-case.`, 'write it in lower case with "-".'),
    );
  }
  // Seeds and what they gave, a closed form, or the key of a work: no mark to fill in later.
  if (!/\S\s+\S|^[A-Z][A-Za-z]+\d\d[a-z]?$/.test(source)) {
    const fix =
      "say the seeds and what they gave ('seeds 1-20: 0.31 to 0.51'), a closed form, or a work.";
    problems.push(told(`"${id}" has no source: "${source}".`, fix));
  }
  if (expect.kind === 'band' && !((expect.max ?? Number.NaN) > (expect.min ?? Number.NaN))) {
    problems.push(told(`The band of "${id}" has not two sides.`, 'give min and a larger max.'));
  }
  if (expect.kind === 'ordering' && (expect.factor ?? 1) < 1) {
    problems.push(told(`The factor of "${id}" is below 1.`, 'turn the ordering round.'));
  }
  return problems;
}

/** Whatever it presupposes or names is a parameter of the run. */
function checkParams(claim: Claim, params: Params, id: string, told: Told): Problem[] {
  return [...(claim.given ?? []), ...namedIn(claim)]
    .filter((name) => !Object.hasOwn(params, name))
    .map((name) =>
      told(
        `"${claim.id}" names the parameter "${name}", which the recorded run did not have.`,
        `${suggest(name, Object.keys(params))} If the code has it now: npm run record -- ${id}.`,
      ),
    );
}

function checkAgainst(
  claim: Claim,
  {
    metrics,
    params,
  }: { readonly metrics: Readonly<Record<string, number>>; readonly params: Params },
  id: string,
  told: Told,
): Problem[] {
  const expect = expectationOf(claim, params);
  const used = expect.kind === 'ordering' ? [expect.metric, expect.above] : [expect.metric];
  const unknown = used.filter((metric) => !Object.hasOwn(metrics, metric));
  if (unknown.length > 0) {
    return unknown.map((metric) =>
      told(
        `"${claim.id}" is about "${metric}", which the recorded run did not report.`,
        `${suggest(metric, Object.keys(metrics))} If the code reports it now: npm run record -- ${id}.`,
      ),
    );
  }
  const { verdict, value } = judge(claim, { metrics, used: params });
  if (verdict === 'holds') return [];
  const message = `"${claim.id}" does not hold for the recorded run: ${expect.metric} is ${value}.`;
  return [told(message, `see how far it moves: npm run experiment -- ${id} --seeds 20.`)];
}
