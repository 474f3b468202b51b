/** Carries over to a playground what its reader did while it was still HTML without scripts. */
import { flushSync } from 'react-dom';
import { repeatWish, type Wish } from '@site/src/components/readingWish';

/** A place in the markup, which is the same before and after: child numbers from the root down. */
type Path = readonly number[];

export interface Done {
  /** The buttons, boxes and code that were pressed, in this order. */
  readonly pressed: readonly Path[];
  readonly focused?: Path;
  /** What is selected of the text in the focused field: the next key replaces it. */
  readonly selected?: readonly [start: number, end: number] | undefined;
  /** The keys that run were pressed. */
  readonly ran?: boolean;
  /** The chart that is to be read. */
  readonly wish?: (Omit<Wish, 'place'> & { readonly path: Path }) | undefined;
  /** What was scrolled inside, so that nothing jumps. */
  readonly scrolled: readonly {
    readonly path: Path;
    readonly top: number;
    readonly left: number;
  }[];
  /** What was unfolded. */
  readonly opened: readonly Path[];
  /** Fields whose value the reader has changed. */
  readonly changed: readonly { readonly path: Path; readonly value: string }[];
}

type Field = HTMLInputElement | HTMLSelectElement;

const runKey = { key: 'Enter', ctrlKey: true };

const fields = 'input:not([type=checkbox]), select';

/** Ctrl or Cmd with Enter. */
export function isRunKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

export function doneIn(
  root: Element,
  clicked: readonly Element[] = [],
  ran = false,
  wish?: Wish,
): Done {
  const pressed = clicked.flatMap(
    (element) => element.closest('button, input[type=checkbox], pre') ?? [],
  );
  const active = root.ownerDocument.activeElement;
  return {
    ran,
    wish: wish && { ...wish, path: pathOf(root, wish.place) },
    pressed: pressed
      .filter((element) => root.contains(element))
      .map((element) => pathOf(root, element)),
    ...(active &&
      root.contains(active) && { focused: pathOf(root, active), selected: selectedIn(active) }),
    scrolled: [...root.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map((element) => ({
        path: pathOf(root, element),
        top: element.scrollTop,
        left: element.scrollLeft,
      })),
    opened: [...root.querySelectorAll('details[open]')].map((details) => pathOf(root, details)),
    changed: [...root.querySelectorAll<Field>(fields)]
      .filter((field) => field.value !== initialOf(field))
      .map((field) => ({ path: pathOf(root, field), value: field.value })),
  };
}

/** Each thing meets what the one before has led to: Run, the value that was set. No effect may call it. */
export function redo(root: Element, done: Done): void {
  const { pressed, focused, selected, ran, wish, scrolled, opened, changed } = done;
  for (const path of opened) {
    const details = at(root, path);
    if (details instanceof HTMLDetailsElement) details.open = true;
  }
  for (const { path, top, left } of scrolled) {
    const element = at(root, path);
    if (element) [element.scrollTop, element.scrollLeft] = [top, left];
  }
  for (const { path, value } of changed) {
    const field = at(root, path);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      flushSync(() => enter(field, value));
  }
  const target = focused && at(root, focused);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  if (target instanceof HTMLInputElement && selected) target.setSelectionRange(...selected);
  const picture = wish && at(root, wish.path);
  if (picture) repeatWish(picture, wish);
  // All found before the first is pressed, which may change what there is.
  const buttons = pressed.map((path) => at(root, path));
  for (const button of buttons) if (button instanceof HTMLElement) flushSync(() => button.click());
  const section = root.firstElementChild;
  if (ran) section?.dispatchEvent(new KeyboardEvent('keydown', { ...runKey, bubbles: true }));
}

/** Sliders and boxes have no text to select. */
function selectedIn(field: Element): Done['selected'] {
  if (!(field instanceof HTMLInputElement)) return undefined;
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null
    ? undefined
    : [selectionStart, selectionEnd];
}

/** As if typed: React hears of a value only where its own setter has not set it. */
function enter(field: Field, value: string): void {
  const { prototype } = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

function initialOf(field: Field): string | undefined {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value;
}

function pathOf(root: Element, element: Element): Path {
  const path: number[] = [];
  let node: Element = element;
  while (node !== root) {
    const parent = node.parentElement;
    if (!parent) return path;
    path.unshift([...parent.children].indexOf(node));
    node = parent;
  }
  return path;
}

function at(root: Element, path: Path): Element | undefined {
  return path.reduce<Element | undefined>((node, index) => node?.children[index], root);
}
