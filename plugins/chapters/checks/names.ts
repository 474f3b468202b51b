/** Names that must exist elsewhere: experiments, metrics, claims, terms and works. */
import { readComputed } from '../formula';
import type { Facts } from './facts';
import { suggest } from './nearest';
import type { Page } from './page';
import { reporterOf, type Problem } from './problem';
import { jsxElements, textOf, type JsxElement } from './syntax';

type Report = ReturnType<typeof reporterOf>;

export function checkNames({ file, tree }: Page, facts: Facts): Problem[] {
  const report = reporterOf(file);
  const elements = jsxElements(tree);
  return [
    ...elements.flatMap((element) => checkElement(element, facts, report)),
    ...checkReferenceList(elements, report),
  ];
}

function checkElement(element: JsxElement, facts: Facts, report: Report): Problem[] {
  const id = textOf(element, 'id');
  switch (element.name) {
    case 'Playground':
      return id === undefined ? [] : unknownExperiment(element, id, facts, report);
    case 'Recorded':
      return id === undefined ? [] : checkMetric(element, id, facts, report);
    case 'Setting':
      return id === undefined ? [] : checkParameter(element, id, facts, report);
    case 'Computed':
      return checkFormula(element, report);
    case 'PopularAnswer':
      return checkClaim(element, facts, report);
    case 'Term':
      if (id === undefined || facts.terms.has(id)) return [];
      return [
        report(
          element,
          `Unknown term "${id}".`,
          `${suggest(id, facts.terms.keys())} Terms are in the glossary of their chapter: src/chapters/…/glossary.`,
        ),
      ];
    case 'Quoted':
    case 'Cite':
      if (id === undefined || facts.works.has(id)) return [];
      return [
        report(
          element,
          `Unknown reference "${id}".`,
          `${suggest(id, facts.works.keys())} Works are listed in src/data/bibliography.ts.`,
        ),
      ];
    default:
      return [];
  }
}

function unknownExperiment(
  element: JsxElement,
  id: string,
  facts: Facts,
  report: Report,
): Problem[] {
  if (facts.experiments.has(id)) return [];
  return [
    report(
      element,
      `Unknown experiment "${id}".`,
      `${suggest(id, facts.experiments.keys())} An experiment is a folder src/experiments/<chapter>/${id}/.`,
    ),
  ];
}

function checkMetric(element: JsxElement, id: string, facts: Facts, report: Report): Problem[] {
  const experiment = facts.experiments.get(id);
  if (!experiment) return unknownExperiment(element, id, facts, report);
  const metric = textOf(element, 'metric');
  if (metric === undefined) return [];
  if (!experiment.metrics) {
    return [
      report(
        element,
        `Experiment "${id}" has no recording to read "${metric}" from.`,
        `record it: npm run record -- ${id}.`,
      ),
    ];
  }
  if (Object.hasOwn(experiment.metrics, metric)) return [];
  return [
    report(
      element,
      `Experiment "${id}" records no metric "${metric}".`,
      `${suggest(metric, Object.keys(experiment.metrics))} If the code reports it now: npm run record -- ${id}.`,
    ),
  ];
}

function checkParameter(element: JsxElement, id: string, facts: Facts, report: Report): Problem[] {
  const experiment = facts.experiments.get(id);
  if (!experiment) return unknownExperiment(element, id, facts, report);
  const name = textOf(element, 'name');
  if (name === undefined || typeof experiment.params[name] === 'number') return [];
  const numbers = Object.keys(experiment.params).filter(
    (known) => typeof experiment.params[known] === 'number',
  );
  return [
    report(
      element,
      `Experiment "${id}" has no number "${name}" among its parameters.`,
      suggest(name, numbers),
    ),
  ];
}

function checkFormula(element: JsxElement, report: Report): Problem[] {
  try {
    readComputed(textOf(element, 'expr') ?? '');
    return [];
  } catch (error) {
    return [report(element, (error as Error).message, 'write it like expr="sqrt(2) * 0.99^100".')];
  }
}

function checkClaim(element: JsxElement, facts: Facts, report: Report): Problem[] {
  const [id, claim] = textOf(element, 'claim')?.split('/') ?? [];
  if (id === undefined || claim === undefined) return [];
  const experiment = facts.experiments.get(id);
  if (!experiment) return unknownExperiment(element, id, facts, report);
  const claims = experiment.claims.map((known) => known.id);
  if (claims.includes(claim)) return [];
  return [
    report(
      element,
      `Experiment "${id}" has no claim "${claim}".`,
      `${suggest(claim, claims)} Claims are in ${experiment.folder}/claims.ts.`,
    ),
  ];
}

function checkReferenceList(elements: readonly JsxElement[], report: Report): Problem[] {
  const citation = elements.find((element) => element.name === 'Cite');
  const cited = new Set(
    elements.flatMap((element) => (element.name === 'Cite' ? (textOf(element, 'id') ?? []) : [])),
  );
  const uncited = elements.find(
    (element) => element.name === 'Quoted' && !cited.has(textOf(element, 'id') ?? ''),
  );
  if (uncited) {
    return [
      report(
        uncited,
        'The page quotes a work that it does not cite.',
        `add <Cite id="${textOf(uncited, 'id') ?? ''}" /> to the sentence.`,
      ),
    ];
  }
  const lists = elements.filter((element) => element.name === 'References');
  const [first, second] = lists;
  if (citation && !first) {
    return [
      report(
        citation,
        'The page cites works but has no list of references.',
        'end the page with a heading and <References />.',
      ),
    ];
  }
  if (first && !citation) {
    return [
      report(
        first,
        '<References /> lists nothing: the page cites no work.',
        'cite with <Cite id="…" />, or remove the list.',
      ),
    ];
  }
  if (second) {
    return [report(second, 'A second <References /> on the page.', 'keep the last one only.')];
  }
  return [];
}
