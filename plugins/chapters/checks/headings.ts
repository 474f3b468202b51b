/** Headings: each has an id that is written down, unique and never changes by itself. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Page } from './page';
import { reporterOf, type Problem } from './problem';
import { headingId, jsxElements, textOf, type JsxElement } from './syntax';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function checkHeadings({ file, tree }: Page): Problem[] {
  const report = reporterOf(file);
  const problems: Problem[] = [];
  const taken = anchorsOf(jsxElements(tree));
  let level = 1;

  visit(tree, 'heading', (heading) => {
    const title = titleOf(heading);
    if (heading.depth === 1) {
      problems.push(
        report(
          heading,
          `The chapter has a level-1 heading "${title}" beside its title.`,
          'put the title into the front matter field `title` and begin with `##`.',
        ),
      );
      return;
    }
    if (heading.depth > level + 1) {
      problems.push(
        report(
          heading,
          `Heading "${title}" jumps from level ${level} to level ${heading.depth}.`,
          `write it with ${'#'.repeat(level + 1)}.`,
        ),
      );
    }
    level = heading.depth;
    const id = headingId(heading);
    if (id === undefined) {
      problems.push(
        report(
          heading,
          `Heading "${title}" has no id.`,
          'end the line with an id of its own, e.g. `{/* #why-non-linear */}`.',
        ),
      );
      return;
    }
    if (!kebab.test(id)) {
      problems.push(
        report(
          heading,
          `Heading id "${id}" is not kebab-case.`,
          `lower-case English words joined by hyphens, e.g. "${kebabOf(id)}".`,
        ),
      );
    }
    const earlier = taken.get(id);
    if (earlier !== undefined) {
      problems.push(
        report(
          heading,
          `Id "${id}" is taken: ${earlier}.`,
          'give this heading another id; ids are the page’s anchors.',
        ),
      );
    } else {
      taken.set(id, `the heading in line ${heading.position?.start.line ?? '?'} has it`);
    }
  });
  return problems;
}

/** Anchors that components make, and who makes them. */
function anchorsOf(elements: readonly JsxElement[]): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const element of elements) {
    const id = textOf(element, 'id');
    if (id === undefined || (element.name !== 'Playground' && element.name !== 'FollowUp'))
      continue;
    anchors.set(id, `<${element.name}> in line ${element.position?.start.line ?? '?'} has it`);
  }
  return anchors;
}

function titleOf(heading: Heading): string {
  return toString(heading.children.filter((child) => child.type !== 'mdxTextExpression')).trim();
}

function kebabOf(id: string): string {
  const words = id
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.join('-') || 'why-non-linear';
}
