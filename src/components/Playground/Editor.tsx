/** Sandpack's editor for the files of an experiment; it edits and never runs anything. */
import { CodeEditor, SandpackProvider, useSandpack } from '@codesandbox/sandpack-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { sandpackTheme } from './codeTheme';
import { markErrorLine, playgroundExtensions, showErrorLine } from './editorExtensions';
import { fulfil } from './fulfil';
import LabSource from './LabSource';
import { useLabSource } from './useLabSource';
import type { Wish } from './wish';

type EditorView = Parameters<typeof showErrorLine>[0];

export interface EditorProps {
  readonly id: string;
  /** Contents at the start; a new `key` starts anew. */
  readonly initial: Readonly<Record<string, string>>;
  readonly activeFile: string;
  readonly label: string;
  readonly errorLine?: number | undefined;
  /** Where the focus goes once the editor stands: nowhere, to its box, or into the text. */
  readonly focus: 'none' | 'box' | 'text';
  /** The wish that is still open, once; a new function where there is a new one. */
  readonly takeWish: () => Wish | undefined;
  /** Under the box that scrolls: for what belongs to the code and stays in view. */
  readonly below: Element | null;
  readonly onChange: (file: string, code: string) => void;
}

export default function Editor(props: EditorProps): ReactNode {
  // New file objects would reset Sandpack's state, so they are made once.
  const [files] = useState(() =>
    Object.fromEntries(Object.entries(props.initial).map(([name, code]) => [`/${name}`, code])),
  );
  const names = Object.keys(files);
  const [options] = useState(() => ({
    id: `playground-${props.id}`,
    autorun: false,
    autoReload: false,
    initMode: 'immediate' as const,
    visibleFiles: names,
    activeFile: `/${props.activeFile}`,
  }));
  const [setup] = useState(() => ({ entry: '/main.ts', dependencies: {} }));
  return (
    <SandpackProvider customSetup={setup} files={files} options={options} theme={sandpackTheme}>
      <Pane {...props} />
    </SandpackProvider>
  );
}

function Pane(props: EditorProps): ReactNode {
  const { activeFile, label, errorLine, focus, takeWish, below, onChange } = props;
  const { sandpack } = useSandpack();
  const path = `/${activeFile}`;
  const editor = useRef<{ getCodemirror: () => EditorView | undefined }>(null);
  const source = useLabSource(() => editor.current?.getCodemirror()?.focus());
  const { extension } = source;
  const extensions = useMemo(
    () => [...playgroundExtensions(label), markErrorLine, extension],
    [label, extension],
  );
  const { setActiveFile, activeFile: shown } = sandpack;

  useEffect(() => {
    if (shown !== path) setActiveFile(path);
  }, [path, setActiveFile, shown]);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (view) showErrorLine(view, errorLine);
  }, [errorLine, shown]);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    const wish = view && shown === path ? takeWish() : undefined;
    if (view && wish) fulfil(view, wish);
  }, [takeWish, shown, path]);
  const [firstFocus] = useState(focus);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (firstFocus === 'text') view?.focus();
    if (firstFocus === 'box') view?.dom.parentElement?.focus();
  }, [firstFocus]);

  return (
    <>
      <CodeEditor
        key={shown}
        ref={editor}
        code={sandpack.files[shown]?.code ?? ''}
        extensions={extensions}
        filePath={shown}
        initMode="immediate"
        onCodeUpdate={(code) => {
          sandpack.updateFile(shown, code, false);
          onChange(shown.slice(1), code);
        }}
        showLineNumbers
      />
      {below && createPortal(<LabSource source={source} />, below)}
    </>
  );
}
