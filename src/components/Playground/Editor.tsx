/** Sandpack's editor for the files of an experiment; it edits and never runs anything. */
import { CodeEditor, SandpackProvider } from '@codesandbox/sandpack-react';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../data/language';
import { sandpackTheme } from './codeTheme';
import { helpIn, playgroundExtensions } from './editorExtensions';
import { showErrorLine } from './errorLine';
import { fulfil } from './fulfil';
import type { Typing } from './kept';
import LabSource from './LabSource';
import { bringTo } from './outsideText';
import { useDiff } from './useDiff';
import { useNarrow } from './useNarrow';
import { useLabSource } from './useLabSource';
import { wireUp, type EditorListener } from './wires';
import type { Wish } from './wish';

type EditorView = Parameters<typeof showErrorLine>[0];

export interface EditorProps {
  readonly id: string;
  /** As they are now. */
  readonly files: Readonly<Record<string, string>>;
  /** Counts changes of the files that the reader did not type here. */
  readonly generation: number;
  readonly activeFile: string;
  readonly label: string;
  readonly language: Language;
  readonly errorLine?: number | undefined;
  /** What stands below that line. */
  readonly errorNote?: ReactNode;
  /** An edit has moved that line, or undefined: has changed it. */
  readonly onErrorLine: (line: number | undefined) => void;
  /** Where the focus goes once the editor stands: nowhere, to its box, or into the text. */
  readonly focus: 'none' | 'box' | 'text';
  /** The wish that is still open, once; a new function where there is a new one. */
  readonly takeWish: () => Wish | undefined;
  /** Under the box that scrolls: for what belongs to the code and stays in view. */
  readonly below: Element | null;
  readonly onChange: (file: string, code: string, how: Typing) => void;
  /** What the text is compared with; none: it is not. */
  readonly original: string | undefined;
  readonly onDiffFail: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export default function Editor(props: EditorProps): ReactNode {
  const { activeFile, id, files } = props;
  // For its theme only: the files are ours, and new file objects would reset Sandpack's state.
  const [own] = useState(() => ({ [`/${activeFile}`]: files[activeFile] ?? '' }));
  const [options] = useState(() => ({
    id: `playground-${id}`,
    autorun: false,
    autoReload: false,
    initMode: 'immediate' as const,
  }));
  const [setup] = useState(() => ({ entry: `/${activeFile}`, dependencies: {} }));
  const nextFocus = useRef(props.focus);
  const viewRef = useRef<ViewOf>(() => undefined);
  // What is open of lab stays while another file is shown.
  const source = useLabSource(() => viewRef.current()?.focus());
  return (
    <SandpackProvider customSetup={setup} files={own} options={options} theme={sandpackTheme}>
      <FileEditor key={activeFile} {...props} {...{ nextFocus, viewRef, source }} />
      {props.below && createPortal(<LabSource source={source} />, props.below)}
    </SandpackProvider>
  );
}

/** Of the file that is shown, once its editor stands. */
type ViewOf = () => EditorView | undefined;

interface FileEditorProps extends Omit<EditorProps, 'focus' | 'below'> {
  /** Where the focus goes at first; the file before leaves here whether it had it. */
  readonly nextFocus: RefObject<EditorProps['focus']>;
  /** For who keeps the focus over files. */
  readonly viewRef: RefObject<ViewOf>;
  readonly source: ReturnType<typeof useLabSource>;
}

function FileEditor(props: FileEditorProps): ReactNode {
  const { activeFile, files, generation, label, takeWish, nextFocus, viewRef } = props;
  const { errorLine, errorNote, onErrorLine, onChange, onUndo, onRedo } = props;
  const code = files[activeFile] ?? '';
  const editor = useRef<{ getCodemirror: () => EditorView | undefined }>(null);
  const [host, setHost] = useState<HTMLElement>();
  const [wires] = useState(() => wireUp(setHost));
  const isNarrow = useNarrow();
  const [help] = useState(() => helpIn(props.language));
  useEffect(() => {
    const onEdit: EditorListener['onEdit'] = (text, how) => onChange(activeFile, text, how);
    wires.listen({ onEdit, onErrorLine, onUndo, onRedo });
  });
  const { extension } = props.source;
  const diff = useDiff(editor, props.original, props.onDiffFail);
  const extensions = useMemo(
    () => [...playgroundExtensions(label), wires.extension, diff, extension, help],
    [label, wires, diff, extension, help],
  );
  const latest = useRef(code);
  useEffect(() => {
    latest.current = code;
  });

  useEffect(() => {
    viewRef.current = () => editor.current?.getCodemirror();
  }, [viewRef]);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (view) bringTo(view, latest.current);
  }, [generation]);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (view) showErrorLine(view, errorLine);
  }, [errorLine]);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    const wish = view && takeWish();
    if (view && wish) fulfil(view, wish);
  }, [takeWish]);
  // Before the text is taken out of the page, and the focus with it.
  useLayoutEffect(() => {
    const { current } = editor;
    return () => {
      nextFocus.current = current?.getCodemirror()?.hasFocus === true ? 'text' : 'none';
    };
  }, [nextFocus]);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (nextFocus.current === 'text') view?.focus();
    if (nextFocus.current === 'box') view?.dom.parentElement?.focus();
  }, [nextFocus]);

  // What it starts with: Sandpack would put what differs in the place of the whole text.
  const [start] = useState(code);
  return (
    <>
      <CodeEditor
        ref={editor}
        code={start}
        extensions={extensions}
        filePath={`/${activeFile}`}
        initMode="immediate"
        showLineNumbers
        wrapContent={isNarrow}
      />
      {host && createPortal(errorNote, host)}
    </>
  );
}
