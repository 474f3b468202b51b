/** A tooltip's behaviour: opens on hover, focus and first tap; closes on Esc, leaving and scrolling. */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { placeTip } from './placeTip';

/** Long enough that a pointer in passing opens nothing, and that it can cross to the tip. */
const hoverDelay = 150;

interface Tip {
  readonly open: boolean;
  readonly anchorRef: RefObject<HTMLSpanElement | null>;
  readonly tipRef: RefObject<HTMLSpanElement | null>;
  /** For the element that holds both the link and the tip. */
  readonly holderProps: {
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerLeave: (event: PointerEvent) => void;
    readonly onPointerDown: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
  /** The first tap of a finger shows the tip, the second follows the link. */
  readonly onLinkClick: (event: MouseEvent) => void;
}

export function useTip(): Tip {
  const [open, setOpen] = useState(false);
  const anchorRef = useRef<HTMLSpanElement>(null);
  const tipRef = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const openBeforeTap = useRef(false);

  const setAfter = useCallback((value: boolean, delay: number) => {
    clearTimeout(timer.current);
    if (delay === 0) setOpen(value);
    else timer.current = setTimeout(() => setOpen(value), delay);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const tip = tipRef.current;
    const anchor = anchorRef.current;
    if (!open || !tip || !anchor) return undefined;
    // Without the Popover API the link still leads to the glossary.
    if (!('showPopover' in tip)) return undefined;
    tip.showPopover();
    placeTip(tip, anchor);
    const close = (): void => setAfter(false, 0);
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    const closeOutside = (event: Event): void => {
      if (!anchor.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('scroll', close, { passive: true });
    window.addEventListener('resize', close);
    return () => {
      tip.hidePopover();
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('scroll', close);
      window.removeEventListener('resize', close);
    };
  }, [open, setAfter]);

  return {
    open,
    anchorRef,
    tipRef,
    holderProps: {
      onPointerEnter: ({ pointerType }) => {
        if (pointerType !== 'touch') setAfter(true, hoverDelay);
      },
      onPointerLeave: ({ pointerType }) => {
        if (pointerType !== 'touch') setAfter(false, hoverDelay);
      },
      onPointerDown: () => {
        openBeforeTap.current = open;
      },
      onFocus: () => setAfter(true, 0),
      onBlur: () => setAfter(false, 0),
    },
    onLinkClick: (event) => {
      const { pointerType } = event.nativeEvent as Partial<globalThis.PointerEvent>;
      if (pointerType !== 'touch' || openBeforeTap.current) return;
      event.preventDefault();
      setAfter(true, 0);
    },
  };
}
