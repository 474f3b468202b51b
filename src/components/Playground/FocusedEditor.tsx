/** The editor as it takes the still code's place: reads once where the focus was. */
import { useState, type ComponentType, type ReactNode } from 'react';
import type { EditorProps } from './Editor';

export type FocusedEditorProps = Omit<EditorProps, 'focus'> & {
  readonly Editor: ComponentType<EditorProps>;
  readonly focusOf: () => EditorProps['focus'];
};

export function FocusedEditor({ Editor, focusOf, ...props }: FocusedEditorProps): ReactNode {
  const [focus] = useState(focusOf);
  return <Editor {...props} focus={focus} />;
}
