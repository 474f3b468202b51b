/** What the pages of one question owe one another: an answer, two to twelve sections, every anchor once. */
import { anchorsOf, type QuestionPage } from '../pages';
import type { Problem } from './problem';

const fewest = 2;
const most = 12;

/** Faults between the pages of one question in one language. */
export function checkQuestion(pages: readonly QuestionPage[]): Problem[] {
  const [first] = pages;
  if (!first) return [];
  return [...checkSections(pages, first), ...checkAnchors(pages)];
}

function checkSections(pages: readonly QuestionPage[], first: QuestionPage): Problem[] {
  const sections = pages.filter(({ isAnswer }) => !isAnswer);
  const problems: Problem[] = [];
  if (sections.length === pages.length) {
    problems.push(
      problemIn(first, 'The question has no page that answers it.', 'write index.mdx beside it.'),
    );
  }
  if (sections.length < fewest || sections.length > most) {
    problems.push(
      problemIn(
        first,
        `The question has ${sections.length} sections.`,
        `give it ${fewest} to ${most}: join short ones, or part a long one.`,
      ),
    );
  }
  const positions = new Map<number | undefined, QuestionPage>();
  for (const section of sections) {
    const taken = positions.get(section.front.sidebar_position);
    if (taken) {
      problems.push(
        problemIn(
          section,
          `Place ${section.front.sidebar_position} is taken by ${taken.file}.`,
          'give each section a place of its own: `sidebar_position`.',
        ),
      );
    }
    positions.set(section.front.sidebar_position, section);
  }
  return problems;
}

/** A link to an anchor of the question must lead to one place. */
function checkAnchors(pages: readonly QuestionPage[]): Problem[] {
  const taken = new Map<string, string>();
  const problems: Problem[] = [];
  for (const page of pages) {
    for (const anchor of new Set(anchorsOf(page))) {
      const earlier = taken.get(anchor);
      if (earlier !== undefined) {
        problems.push(
          problemIn(
            page,
            `Anchor "${anchor}" stands on ${earlier} as well.`,
            'keep one of the two: old links lead to the question, and from there to one place.',
          ),
        );
      }
      taken.set(anchor, page.file);
    }
  }
  return problems;
}

function problemIn({ file }: QuestionPage, message: string, fix: string): Problem {
  return { file, line: 1, column: 1, message, fix };
}
