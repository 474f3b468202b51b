/**
 * Brings a place of the code into view by scrolling the box of the code and nothing around it: the
 * reader looks at Run, and is not carried away from it.
 */
import type { EditorView } from '@codemirror/view';
import styles from './code.module.css';

/** How much of the box stays above what was scrolled to. */
const ABOVE = 1 / 3;

export function revealLine(view: EditorView, line: number): void {
  // Lines far away are not drawn, but their place is known.
  const { top, bottom } = view.lineBlockAt(view.state.doc.line(line).from);
  reveal(view.dom, view.documentTop + top, view.documentTop + bottom);
}

export function revealElement(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  reveal(element, top, bottom);
}

function reveal(inside: Element, top: number, bottom: number): void {
  const box = inside.closest(`.${styles.box}`);
  if (!box) return;
  const seen = box.getBoundingClientRect();
  if (top >= seen.top && bottom <= seen.bottom) return;
  const isTall = bottom - top > seen.height * ABOVE;
  box.scrollBy({
    top: isTall || top < seen.top ? top - seen.top - seen.height * ABOVE : bottom - seen.bottom,
    behavior: 'instant',
  });
}
