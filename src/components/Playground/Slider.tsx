/** The slider of a numeric knob: a swipe that begins on it scrolls the page and changes nothing. */
import { useRef, type PointerEvent, type ReactNode } from 'react';
import { formatNumber } from '../Wording';
import { sliderOf, valueAt, type NumberSpec } from './knobs';
import styles from './knobs.module.css';
import { fingerDown, fingerMoved, type Finger } from './slide';

export interface SliderProps {
  readonly spec: NumberSpec;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export default function Slider({ spec, label, value, onChange }: SliderProps): ReactNode {
  const { min, max, step, position } = sliderOf(spec, value);
  /** Down, or lifted after a scroll: the browser may still tell of a value. */
  const finger = useRef<Finger>(undefined);
  /** What a finger would set that means nothing yet. */
  const held = useRef<number>(undefined);
  const settle = (): void => {
    if (held.current !== undefined) onChange(held.current);
    held.current = undefined;
  };
  const move = (event: PointerEvent): void => {
    if (!finger.current) return;
    finger.current = fingerMoved(finger.current, event.clientX, event.clientY);
    if (finger.current.means === 'slide') settle();
  };
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={label}
      aria-valuetext={formatNumber(value)}
      min={min}
      max={max}
      step={step}
      value={position}
      onPointerDown={(event) => {
        const isFinger = event.pointerType === 'touch';
        finger.current = isFinger ? fingerDown(event.clientX, event.clientY) : undefined;
        held.current = undefined;
      }}
      onPointerMove={move}
      onPointerUp={() => {
        if (finger.current?.means === 'scroll') return;
        finger.current = undefined;
        settle();
      }}
      // The browser scrolls with it.
      onPointerCancel={() => {
        finger.current &&= { ...finger.current, means: 'scroll' };
      }}
      onKeyDown={() => {
        finger.current = undefined;
      }}
      onChange={(event) => {
        const next = valueAt(spec, event.target.valueAsNumber);
        if (!finger.current || finger.current.means === 'slide') onChange(next);
        else if (finger.current.means === 'nothing yet') held.current = next;
      }}
    />
  );
}
