/** Reads the Markdown in captions, questions and wrong answers, and makes children of it. */
import type { PhrasingContent } from 'mdast';
import { parseMdx, textOf, type JsxElement } from '../chapter-checks/syntax';
import { removeAttribute } from './attributes';

/** Which attributes hold Markdown, and the component each becomes. */
const slots: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Figure: { caption: 'Caption' },
  FollowUp: { question: 'Question', wrong: 'Wrong' },
};

export function moveTextsToSlots(elements: readonly JsxElement[]): void {
  for (const element of elements) {
    for (const [attribute, name] of Object.entries(slots[element.name ?? ''] ?? {})) {
      const text = textOf(element, attribute);
      if (text === undefined) continue;
      removeAttribute(element, attribute);
      const slot: JsxElement = {
        type: 'mdxJsxFlowElement',
        name,
        attributes: [],
        children: [],
      };
      // A slot holds one line of text; its paragraph would add a block inside a summary or a caption.
      Object.assign(slot, { children: inlineOf(text) });
      if (element.type === 'mdxJsxFlowElement') element.children.push(slot);
    }
  }
}

function inlineOf(text: string): PhrasingContent[] {
  return parseMdx(text).children.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [],
  );
}
