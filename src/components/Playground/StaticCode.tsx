/** The code as the server sends it: highlighted, numbered, readable without JavaScript. */
import clsx from 'clsx';
import { Highlight } from 'prism-react-renderer';
import type { ReactNode } from 'react';
import { prismTheme } from './codeTheme';
import styles from './code.module.css';

export interface StaticCodeProps {
  readonly code: string;
  readonly label: string;
  readonly errorLine?: number | undefined;
}

export default function StaticCode({ code, label, errorLine }: StaticCodeProps): ReactNode {
  return (
    <Highlight code={code.replace(/\n$/, '')} language="tsx" theme={prismTheme}>
      {({ tokens, getLineProps, getTokenProps }) => (
        // Focusable, because long lines scroll.
        <pre className={styles.still} tabIndex={0} role="region" aria-label={label} translate="no">
          <code>
            {tokens.map((line, index) => (
              <span
                key={index}
                {...getLineProps({ line })}
                className={clsx(styles.line, index + 1 === errorLine && styles.errorLine)}
              >
                {line.map((token, position) => (
                  <span key={position} {...getTokenProps({ token })} className={undefined} />
                ))}
                {'\n'}
              </span>
            ))}
          </code>
        </pre>
      )}
    </Highlight>
  );
}
