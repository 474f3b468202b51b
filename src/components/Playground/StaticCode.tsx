/** The code as the server sends it: one run of text with its line numbers, readable without JavaScript. */
import { useRef, type CSSProperties, type ReactNode } from 'react';
import type { Lines } from '../../experiments/labSources';
import styles from './still.module.css';
import { useColours } from './useColours';
import words from './words.module.css';

export interface StaticCodeProps {
  readonly code: string;
  readonly label: string;
  readonly errorLine?: number | undefined;
  /** The lines that the reader asked for. */
  readonly definition?: Lines | undefined;
}

export default function StaticCode(props: StaticCodeProps): ReactNode {
  const { code, label, errorLine, definition } = props;
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
      <code ref={element} className={words.words}>
        {text}
      </code>
      {errorLine !== undefined && <span className={styles.errorMark} style={atLines(errorLine)} />}
      {definition && (
        <span className={styles.definition} style={atLines(...definition)} data-definition />
      )}
    </pre>
  );
}

function numbersOf(text: string): string {
  return text
    .split('\n')
    .map((_, index) => index + 1)
    .join('\n');
}

function atLines(first: number, last = first): CSSProperties & Record<`--${string}`, number> {
  return { '--line': first, '--lines': last - first + 1 };
}
