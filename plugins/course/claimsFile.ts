/** `claims.json`: every claim with what was recorded, what is expected, and what it rests on. */
import { describeExpectation } from '../../src/components/Claims/expectation';
import { statementOf } from '../../src/components/Claims/statement';
import { defaultSeed } from '../../src/components/Playground/settings';
import { labelOf } from '../../src/components/Wording';
import type { Localized } from '../../src/data/language';
import { ownPath } from '../../src/experiments/address';
import {
  defaultsOf,
  expectationOf,
  judge,
  type Claim,
  type Expectation,
  type Params,
} from '../../src/experiments/claim';
import type { Control } from '../../src/experiments/control';
import type { Experiment } from '../../src/experiments/experiment';
import { inBoth, textsOf } from './localized';
import { addressesOf, sharedAddress, type Site } from './site';

export interface ClaimsFile {
  readonly $schema: string;
  readonly release: string;
  readonly licence: string;
  readonly claims: readonly ClaimEntry[];
}

export interface ClaimEntry {
  /** Unique in the site: `experiment/claim`. */
  readonly id: string;
  readonly experiment: string;
  readonly chapter: number;
  readonly addresses: Localized;
  readonly statement: Localized;
  readonly metric: Named;
  readonly expectation: Expectation & {
    readonly text: Localized;
    /** The numbers follow from the parameters, and are those of the recorded run. */
    readonly ofParameters: boolean;
  };
  readonly recorded?: RecordedValue;
  readonly given: readonly (Named & { readonly value: Params[string] })[];
  readonly seeds?: Seeds;
  readonly source: string;
  readonly control?: Pick<Control, 'id' | 'name' | 'settings' | 'changes'>;
}

interface Named {
  readonly name: string;
  readonly label: Localized;
}

interface RecordedValue {
  readonly value: number;
  /** Of an ordering: what it was compared with, before the factor. */
  readonly above?: number;
  readonly verdict: 'holds' | 'fails' | 'unknown';
  readonly seed: number;
  readonly browser: string;
}

interface Seeds {
  readonly first: number;
  readonly last: number;
}

/** Text and figures of the site. */
export const LICENCE = 'CC-BY-4.0';

export function claimsFileOf(experiments: readonly Experiment[], site: Site): ClaimsFile {
  return {
    $schema: sharedAddress(site, 'schemas/claims.schema.json'),
    release: site.release,
    licence: LICENCE,
    claims: experiments.flatMap((experiment) =>
      experiment.claims.map((claim) => claimEntryOf(claim, experiment, site)),
    ),
  };
}

export function claimKey({ id }: Pick<Experiment, 'id'>, claim: Pick<Claim, 'id'>): string {
  return `${id}/${claim.id}`;
}

function claimEntryOf(claim: Claim, experiment: Experiment, site: Site): ClaimEntry {
  const { id, chapter, labels, controls, recorded } = experiment;
  const params = defaultsOf(recorded?.params);
  const expect = expectationOf(claim, params);
  const seeds = seedsIn(claim.source);
  const named = (name: string): Named => ({
    name,
    label: inBoth((language) => labelOf(labels, name, language)),
  });
  const control = controls.find((one) => one.id === claim.control);
  const value = recordedValueOf(claim, expect, experiment);
  return {
    id: claimKey(experiment, claim),
    experiment: id,
    chapter,
    addresses: addressesOf(site, `${ownPath(id)}#claim-${claim.id}`),
    statement: inBoth((language) => statementOf(claim, params, labels, language)),
    metric: named(expect.metric),
    expectation: {
      ...expect,
      text: inBoth((language) => describeExpectation(expect, labels, language)),
      ofParameters: typeof claim.expect === 'function',
    },
    ...(value && { recorded: value }),
    // A name that no recorded parameter has is told by the checks of experiments.
    given: (claim.given ?? []).flatMap((name) => {
      const set = params[name];
      return set === undefined ? [] : { ...named(name), value: set };
    }),
    ...(seeds && { seeds }),
    source: claim.source,
    ...(control && {
      control: {
        id: control.id,
        name: textsOf(control.name),
        ...(control.settings && { settings: control.settings }),
        ...(control.changes && { changes: control.changes }),
      },
    }),
  };
}

function recordedValueOf(
  claim: Claim,
  expect: Expectation,
  { recorded }: Experiment,
): RecordedValue | undefined {
  if (!recorded) return undefined;
  const used = defaultsOf(recorded.params);
  const { verdict, value } = judge(claim, { metrics: recorded.metrics, used });
  if (value === undefined) return undefined;
  const above = expect.kind === 'ordering' ? recorded.metrics[expect.above] : undefined;
  return {
    value,
    ...(above !== undefined && { above }),
    verdict,
    seed: defaultSeed,
    browser: recorded.browser,
  };
}

/** The seeds that a source names; undefined for a closed form and what else needs none. */
export function seedsIn(source: string): Seeds | undefined {
  const [, first, last] = /\bseeds (\d+)(?:-| to )(\d+)/.exec(source) ?? [];
  return first === undefined || last === undefined
    ? undefined
    : { first: Number(first), last: Number(last) };
}
