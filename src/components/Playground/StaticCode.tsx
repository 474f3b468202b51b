/** The code as the server sends it: one run of text with its line numbers, readable without JavaScript. */
import { useRef, type CSSProperties, type ReactNode } from 'react';
import styles from './code.module.css';
import { useColours } from './useColours';

export interface StaticCodeProps {
  readonly code: string;
  readonly label: string;
  readonly errorLine?: number | undefined;
}

export default function StaticCode({ code, label, errorLine }: StaticCodeProps): ReactNode {
  const element = useRef<HTMLElement>(null);
  const text = code.replace(/\n$/, '');
  useColours(element, text);
  return (
    // Focusable, because long lines scroll.
    <pre className={styles.still} tabIndex={0} role="region" aria-label={label} translate="no">
      <span className={styles.numbers} aria-hidden="true">
        {numbersOf(text)}
      </span>
      {/* One text node: an element for each token makes pages of tens of thousands of nodes. */}
      <code ref={element}>{text}</code>
      {errorLine !== undefined && <span className={styles.errorMark} style={atLine(errorLine)} />}
    </pre>
  );
}

function numbersOf(text: string): string {
  return text
    .split('\n')
    .map((_, index) => index + 1)
    .join('\n');
}

function atLine(line: number): CSSProperties & Record<'--line', number> {
  return { '--line': line };
}
