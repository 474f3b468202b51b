/** How many numbers of each kind the prose of a chapter has. */
import { jsxElements, textOf, type JsxElement } from './checks/syntax';
import { typedNumbers } from './checks/numbers';
import { readComputed } from './formula';
import { readQuestionPages } from './pages';

/** Supposed: a value that the text assumes, so that nothing is computed. Typed: of none of the kinds. */
export const kinds = ['recorded', 'computed', 'supposed', 'quoted', 'parameter', 'typed'] as const;
type Kind = (typeof kinds)[number];

export interface ChapterNumbers {
  readonly chapter: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Of the Chinese pages; the English ones have the same, or do not build. */
export async function countNumbers(siteDir: string): Promise<readonly ChapterNumbers[]> {
  const pages = await readQuestionPages(siteDir, 'zh');
  const chapters = [...new Set(pages.map(({ front }) => front.chapter))];
  return chapters.map((chapter) => {
    const trees = pages.filter(({ front }) => front.chapter === chapter).map(({ tree }) => tree);
    const found: Kind[] = trees.flatMap((tree) => [
      ...jsxElements(tree).flatMap((element) => kindOf(element) ?? []),
      ...typedNumbers({ tree }).map((): Kind => 'typed'),
    ]);
    const count = (kind: Kind): number => found.filter((one) => one === kind).length;
    const counts = Object.fromEntries(kinds.map((kind) => [kind, count(kind)]));
    return { chapter, counts: counts as Record<Kind, number> };
  });
}

function kindOf(element: JsxElement): Kind | undefined {
  switch (element.name) {
    case 'Recorded':
      return 'recorded';
    case 'Quoted':
      return 'quoted';
    case 'Setting':
      return 'parameter';
    case 'Computed':
      return readComputed(textOf(element, 'expr') ?? '').isSupposed ? 'supposed' : 'computed';
    default:
      return undefined;
  }
}
