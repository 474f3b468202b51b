/** Controls that apply to the code as it is, and claims that each name the one they fall under. */
import { languages } from '../../../src/data/language';
import { defaultsOf, type Claim } from '../../../src/experiments/claim';
import { faultOf, filesUnder, type Control, type Files } from '../../../src/experiments/control';
import type { Experiment } from '../../../src/experiments/experiment';
import { localizeSource } from '../../../src/experiments/localize';
import { suggest } from '../../chapters/checks/nearest';
import type { Problem } from '../../chapters/checks/problem';
import type { Report } from './place';

export function checkControls(experiment: Experiment, report: Report): Problem[] {
  const { claims, controls } = experiment;
  return [
    ...controls.flatMap((control, index) => [
      ...checkControl(control, experiment, report),
      ...(controls.findIndex(({ id }) => id === control.id) < index
        ? [tell(control, report, 'is the id of two controls', 'rename one.')]
        : []),
      ...(claims.some((claim) => claim.control === control.id)
        ? []
        : [tell(control, report, 'is named by no claim', 'name it in claims.ts, or remove it.')]),
    ]),
    ...claims.flatMap((claim) => checkNamed(claim, controls, report)),
  ];
}

function tell(control: Control, report: Report, what: string, fix: string): Problem {
  return report('controls.ts', `'${control.id}'`, `"${control.id}" ${what}.`, fix);
}

function checkControl(control: Control, experiment: Experiment, report: Report): Problem[] {
  const { id, settings = {}, changes = [] } = control;
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.push(tell(control, report, 'is not kebab-case', 'write it in lower case with "-".'));
  }
  if (Object.keys(settings).length === 0 && changes.length === 0) {
    const fix =
      "give settings: { steps: 0 }, or changes: [{ file: 'main.ts', from: '…', to: '…' }].";
    problems.push(tell(control, report, 'changes nothing', fix));
  }
  return [
    ...problems,
    ...checkSettings(control, experiment, report),
    ...checkChanges(control, experiment.files, report),
  ];
}

/** Each is a parameter of the run, and moved. */
function checkSettings(control: Control, { id, recorded }: Experiment, report: Report): Problem[] {
  if (!recorded) return [];
  const defaults = defaultsOf(recorded.params);
  return Object.entries(control.settings ?? {}).flatMap(([name, value]) => {
    if (!Object.hasOwn(defaults, name)) {
      const fix = `${suggest(name, Object.keys(defaults))} If the code has it now: npm run record -- ${id}.`;
      return [tell(control, report, `sets "${name}", which is no parameter`, fix)];
    }
    if (defaults[name] !== value) return [];
    return [tell(control, report, `leaves "${name}" as it is`, 'give another value.')];
  });
}

/** A change must stand in the code of every language, and as it is on disk. */
function checkChanges(control: Control, files: Files, report: Report): Problem[] {
  const versions = [files, ...languages.map((language) => localized(files, language))];
  for (const version of versions) {
    let now = version;
    for (const change of control.changes ?? []) {
      const fault = faultOf(change, now);
      if (fault !== undefined) {
        const fix =
          'give code that stands there once, without comments; it may have several lines.';
        return [tell(control, report, `does not apply: ${fault.replace(/\.$/, '')}`, fix)];
      }
      now = { ...now, ...filesUnder({ ...control, changes: [change] }, now) };
    }
  }
  return [];
}

function localized(files: Files, language: (typeof languages)[number]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, code]) => [name, localizeSource(code, language)]),
  );
}

/** The control exists, and does not only move what the claim presupposes. */
function checkNamed(claim: Claim, controls: readonly Control[], report: Report): Problem[] {
  if (claim.control === undefined) return [];
  const problem = (message: string, fix: string): Problem[] => [
    report('claims.ts', `'${claim.id}'`, message, fix),
  ];
  const control = controls.find(({ id }) => id === claim.control);
  if (!control) {
    return problem(
      `"${claim.id}" falls under "${claim.control}", which controls.ts does not have.`,
      suggest(
        claim.control,
        controls.map(({ id }) => id),
      ),
    );
  }
  const given = Object.keys(control.settings ?? {}).filter((name) => claim.given?.includes(name));
  if (given.length === 0) return [];
  return problem(
    `"${control.id}" moves ${given.join(', ')}, which "${claim.id}" presupposes.`,
    'a claim falls for want of its cause: change the code, or another parameter.',
  );
}
