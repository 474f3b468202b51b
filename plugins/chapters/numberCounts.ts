/** How many numbers of each kind the prose of a chapter has. */
import type { Root } from 'mdast';
import type { NumberCounts, NumberKind } from '../../src/data/numberKinds';
import { jsxElements, textOf, type JsxElement } from './checks/syntax';
import { typedNumbers } from './checks/numbers';
import { readComputed } from './formula';
import { readQuestionPages } from './pages';

/** Of the Chinese pages, by chapter; the English ones have the same, or do not build. */
export async function countNumbers(siteDir: string): Promise<ReadonlyMap<number, NumberCounts>> {
  const pages = await readQuestionPages(siteDir, 'zh');
  const chapters = new Set(pages.map(({ front }) => front.chapter));
  return new Map(
    [...chapters].map((chapter) => {
      const trees = pages.filter(({ front }) => front.chapter === chapter).map(({ tree }) => tree);
      return [chapter, countsIn(trees)];
    }),
  );
}

function countsIn(trees: readonly Root[]): NumberCounts {
  const found = trees.flatMap((tree): NumberKind[] => [
    ...jsxElements(tree).flatMap((element) => kindOf(element) ?? []),
    ...typedNumbers({ tree }).map(() => 'typed' as const),
  ]);
  const count = (kind: NumberKind): number => found.filter((one) => one === kind).length;
  return {
    recorded: count('recorded'),
    computed: count('computed'),
    supposed: count('supposed'),
    quoted: count('quoted'),
    parameter: count('parameter'),
    typed: count('typed'),
  };
}

function kindOf(element: JsxElement): NumberKind | undefined {
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
