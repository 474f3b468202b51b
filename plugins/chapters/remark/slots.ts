/** Reads the Markdown in captions, questions and wrong answers, and makes children of it. */
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { parseMdx, textOf, type JsxElement } from '../checks/syntax';
import { removeAttribute } from './attributes';

/** Which attributes hold Markdown, and the component each becomes. */
const slots: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Figure: { caption: 'Caption' },
  FollowUp: { question: 'Question', wrong: 'Wrong' },
};

export function moveTextsToSlots(elements: readonly JsxElement[]): void {
  for (const element of elements) {
    // In the middle of a paragraph there is no room for slots: the text stays as it is.
    if (element.type !== 'mdxJsxFlowElement') continue;
    for (const [attribute, name] of Object.entries(slots[element.name ?? ''] ?? {})) {
      const text = textOf(element, attribute);
      if (text === undefined) continue;
      removeAttribute(element, attribute);
      element.children.push(slotOf(name, text));
    }
  }
}

/** The component around one line of Markdown, as inline content: no paragraph in a summary. */
function slotOf(name: string, text: string): MdxJsxFlowElement {
  const inline = parseMdx(text).children.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [],
  );
  const slot: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: [],
  };
  // mdast types allow only blocks here; the compiler takes any node.
  return Object.assign(slot, { children: inline });
}
