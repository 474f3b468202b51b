/** The code of a playground: still at first, an editor once the reader turns to it. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { RunError } from '../../runtime/protocol';
import styles from './code.module.css';
import type { EditorProps } from './Editor';
import FileTabs from './FileTabs';
import LineNote from './LineNote';
import StaticCode from './StaticCode';
import { useEditor } from './useEditor';
import { useErrorPlace } from './useErrorPlace';
import type { Playground } from './usePlayground';
import { FocusedEditor } from './FocusedEditor';
import { useTurnTo } from './useTurnTo';
import type { Wish } from './wish';

export interface CodePaneProps {
  readonly id: string;
  /** The experiment’s title: a page has many playgrounds. */
  readonly title: string;
  readonly playground: Playground;
  /** The newest wish to see or mend a place. */
  readonly wish: Wish | undefined;
  readonly onWish: (wish: Wish) => void;
}

export default function CodePane(props: CodePaneProps): ReactNode {
  const { id, title, playground, wish, onWish } = props;
  const { shipped, files, settings, change, replace, generation, state, put } = playground;
  const { language } = playground;
  const { error } = state;
  // A link may bring files that the site no longer has.
  const names = Object.keys(files);
  const [chosen, setChosen] = useState('main.ts');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [below, setBelow] = useState<HTMLDivElement | null>(null);
  const giveUp = useCallback(() => setWanted(false), []);
  const Editor = useEditor(wanted, giveUp);
  const focus = useRef<EditorProps['focus']>('none');
  const box = useRef<HTMLDivElement>(null);
  const openEditor = useCallback((at: EditorProps['focus']): void => {
    if (focus.current !== 'text') focus.current = at;
    setWanted(true);
  }, []);
  useTurnTo(box, Editor === undefined, openEditor);
  useEffect(() => {
    if (Editor) focus.current = 'none';
  }, [Editor]);
  const [heard, setHeard] = useState(wish);
  if (wish && heard !== wish) {
    setHeard(wish);
    setWanted(true);
    setChosen(wish.file);
  }
  const done = useRef<Wish>(undefined);
  const takeWish = useCallback((): Wish | undefined => {
    if (done.current === wish) return undefined;
    done.current = wish;
    return wish;
  }, [wish]);
  const broken = put?.control.changes?.[0]?.file;
  const [shown, setShown] = useState(broken);
  if (shown !== broken) {
    setShown(broken);
    setChosen(broken ?? chosen);
  }
  const { place, move } = useErrorPlace(error);
  const [told, setTold] = useState<RunError>();
  if (error && told !== error) {
    setTold(error);
    // What is to be mended is opened where it is.
    if (place && names.includes(place.file)) {
      setChosen(place.file);
      setWanted(true);
    }
  }
  const file = names.includes(chosen) ? chosen : (names[0] ?? 'main.ts');
  const label = labelOf(file, title);
  const errorLine = place?.file === file ? place.line : undefined;
  const note = error && place && <LineNote {...{ error, place, language, files, onWish }} />;
  const code = files[file] ?? '';
  const folded = !unfolded && Editor === undefined && errorLine === undefined;
  const choose = (name: string): void => {
    setChosen(name);
    setOpened((before) => [...new Set([...before, file, name])]);
  };
  const edit = (name: string, code: string): void => {
    const { [name]: _, ...others } = settings.files;
    change({ files: code === shipped[name] ? others : { ...others, [name]: code } });
  };
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <FileTabs names={names} file={file} onChoose={choose} />
        {Editor ? (
          <span className={styles.hint}>
            {translate({ id: 'playground.leaveEditor', message: '按 Esc，再按 Tab，离开编辑器' })}
          </span>
        ) : (
          <button type="button" className={styles.action} onClick={() => openEditor('text')}>
            {translate({ id: 'playground.edit', message: '编辑代码' })}
          </button>
        )}
        <button
          type="button"
          className={styles.action}
          disabled={Object.keys(settings.files).length === 0}
          onClick={() => replace({ files: {} })}
        >
          {translate({ id: 'playground.restoreCode', message: '恢复原代码' })}
        </button>
      </div>
      <div ref={box} className={clsx(styles.box, folded && styles.folded)}>
        {Editor ? (
          <FocusedEditor
            Editor={Editor}
            focusOf={() => focus.current}
            {...{ id, files, generation, activeFile: file, label, takeWish, below }}
            {...{ errorLine, errorNote: note, onErrorLine: move, onChange: edit }}
          />
        ) : (
          <StaticCode code={code} label={label} errorLine={errorLine} />
        )}
      </div>
      {folded && (
        <button type="button" className={styles.unfold} onClick={() => setUnfolded(true)}>
          {translate(
            { id: 'playground.unfold', message: '展开代码（{count} 行）' },
            { count: code.trimEnd().split('\n').length },
          )}
        </button>
      )}
      {Editor && <div ref={setBelow} className={styles.below} />}
      {/* The editor did not load, or has no such file. */}
      {place && (!names.includes(place.file) || (!wanted && !Editor)) && note}
      {/* For paper: the editor’s file, and those that the tabs hide again. */}
      <div className={styles.others}>
        {names
          .filter((name) => (name === file ? Editor !== undefined : opened.includes(name)))
          .map((name) => (
            <StaticCode key={name} code={files[name] ?? ''} label={labelOf(name, title)} />
          ))}
      </div>
    </div>
  );
}

function labelOf(file: string, title: string): string {
  return translate({ id: 'playground.code', message: '{title}：代码 {file}' }, { file, title });
}
