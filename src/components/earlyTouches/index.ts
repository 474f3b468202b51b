/**
 * What a reader does before the page's scripts are there. A script of a few lines in the head of
 * the page notes it; a component that takes over hears of what was done in its HTML.
 */

declare global {
  interface Window {
    /** The newest events, oldest first, until the page is alive. */
    earlyTouches?: Event[];
  }
}

const noted = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'focusin',
  'click',
  'keydown',
  'keyup',
  'input',
];

/** For the head of each page. Docusaurus marks every page: `false` as built, `true` once alive. */
export const earlyTouchesScript =
  `(d=>{let l=window.earlyTouches=[];${JSON.stringify(noted)}.forEach(t=>d.addEventListener(t,e=>` +
  `{d.documentElement.dataset.hasHydrated!=='true'&&(l.push(e),l.length>64&&l.shift())},true))})` +
  `(document)`;

/** What was done in an element, in the order of time. */
export function earlyTouchesIn(element: Element): readonly Event[] {
  return (window.earlyTouches ?? []).filter(
    ({ target }) => target instanceof Node && element.contains(target),
  );
}

/** Whether something that was pressed has not been let go. */
export function isHeld(): boolean {
  const last = (window.earlyTouches ?? []).findLast(({ type }) => /^(pointer|key)/.test(type));
  return last !== undefined && /down$/.test(last.type);
}
