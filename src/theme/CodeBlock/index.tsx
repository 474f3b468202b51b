/**
 * A fenced block of code: plain text, as all code in the pages' HTML is. The theme's own block brings
 * a tokenizer to every page, whether it has code or not.
 */
import type { ReactNode } from 'react';
import type { Props } from '@theme/CodeBlock';

export default function CodeBlock({ children }: Props): ReactNode {
  // Long lines scroll in the block, for the keyboard too.
  return (
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
