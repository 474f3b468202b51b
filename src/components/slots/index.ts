/** Finds the child that fills a named slot, e.g. the `Caption` of a `Figure`. */
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

type Slot = (props: { readonly children?: ReactNode }) => ReactNode;

interface Taken {
  /** The first child of that type, if there is one. */
  readonly slot: ReactElement | undefined;
  /** All other children, in order. */
  readonly rest: readonly ReactNode[];
}

export function takeSlot(children: ReactNode, type: Slot): Taken {
  const all = Children.toArray(children);
  const slot = all.find(
    (child): child is ReactElement => isValidElement(child) && child.type === type,
  );
  return { slot, rest: all.filter((child) => child !== slot) };
}
