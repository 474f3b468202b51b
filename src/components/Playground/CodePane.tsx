/** The code of a playground: still at first, an editor once the reader turns to it. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './code.module.css';
import type { EditorProps } from './Editor';
import { changedLines } from './changedLines';
import DiffSwitch from './DiffSwitch';
import FileTabs from './FileTabs';
import LineNote from './LineNote';
import RestoreCode from './RestoreCode';
import { useReveal } from './useReveal';
import StaticCode from './StaticCode';
import { useEditor } from './useEditor';
import { useErrorPlace } from './useErrorPlace';
import { useShownFile, type Occasions } from './useShownFile';
import type { Playground } from './usePlayground';
import { FocusedEditor } from './FocusedEditor';
import { useTurnTo } from './useTurnTo';
import type { Wish } from './wish';

export interface CodePaneProps {
  readonly id: string;
  /** The experiment’s title: a page has many playgrounds. */
  readonly title: string;
  readonly playground: Playground;
  /** It is to be read only. */
  readonly locked?: boolean | undefined;
  /** The newest wish to see or mend a place. */
  readonly wish: Wish | undefined;
  readonly onWish: (wish: Wish) => void;
}

export default function CodePane(props: CodePaneProps): ReactNode {
  const { id, title, playground, locked = false, wish, onWish } = props;
  const { files, settings, type, replace, generation, state, language } = playground;
  const { undo, redo, shipped, origin } = playground;
  const { error } = state;
  const names = Object.keys(files);
  const changed = Object.keys(settings.files);
  const linked = origin === 'link' ? changed : undefined;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [compares, setCompares] = useState(false);
  const [below, setBelow] = useState<HTMLDivElement | null>(null);
  const giveUp = useCallback(() => setWanted(false), []);
  const stopComparing = useCallback(() => setCompares(false), []);
  const focus = useRef<EditorProps['focus']>('none');
  const box = useRef<HTMLDivElement>(null);
  const Editor = useEditor(box, wanted, giveUp);
  const openEditor = useCallback((at: EditorProps['focus']): void => {
    if (focus.current !== 'text') focus.current = at;
    setWanted(true);
  }, []);
  useTurnTo(box, Editor === undefined && !locked, openEditor);
  useEffect(() => {
    if (Editor) focus.current = 'none';
  }, [Editor]);
  const head = useRef<HTMLDivElement>(null);
  const [restored, setRestored] = useState(0);
  // The button is gone with what it took back, and the focus with it.
  useEffect(() => {
    if (restored > 0) head.current?.querySelector<HTMLElement>('[data-in-view]')?.focus();
  }, [restored]);
  const done = useRef<Wish>(undefined);
  const takeWish = useCallback((): Wish | undefined => {
    if (done.current === wish) return undefined;
    done.current = wish;
    return wish;
  }, [wish]);
  const { place, move } = useErrorPlace(error);
  const onOpen: Occasions['onOpen'] = (how) =>
    how === 'editor' && !locked ? setWanted(true) : setUnfolded(true);
  const shown = useShownFile(playground, { wish, error, place, linked, onOpen });
  const { file } = shown;
  const label = labelOf(file, title);
  const errorLine = place?.file === file ? place.line : undefined;
  const note = error && place && <LineNote {...{ error, place, language, files, onWish }} />;
  const code = files[file] ?? '';
  const original = changed.includes(file) ? shipped[file] : undefined;
  // What another has changed is what is looked for.
  const isLooked = linked !== undefined && original !== undefined && !Editor;
  const lines = isLooked ? changedLines(original, code) : undefined;
  useReveal(box, lines?.join());
  const folded = !unfolded && Editor === undefined && errorLine === undefined;
  const choose = (name: string): void => {
    shown.choose(name);
    setOpened((before) => [...new Set([...before, file, name])]);
  };
  const restore = (restored: readonly string[]): void => {
    const kept = Object.entries(settings.files).filter(([name]) => !restored.includes(name));
    replace({ files: Object.fromEntries(kept) });
    setRestored((count) => count + 1);
  };
  const restoring = { names, file, changed, shipped: Object.keys(shipped), onRestore: restore };
  return (
    <div className={styles.pane}>
      <div ref={head} className={styles.head}>
        <FileTabs {...{ names, file, changed }} shipped={Object.keys(shipped)} onChoose={choose} />
        {!locked && (
          <>
            <RestoreCode scope="file" {...restoring} />
            {original !== undefined && (
              <DiffSwitch
                on={compares}
                onTurn={(on) => {
                  setCompares(on);
                  openEditor('none');
                }}
              />
            )}
            {Editor ? (
              <span className={styles.hint}>
                {translate({
                  id: 'playground.leaveEditor',
                  message: '按 Esc，再按 Tab，离开编辑器',
                })}
              </span>
            ) : (
              <button type="button" className={styles.action} onClick={() => openEditor('text')}>
                {translate({ id: 'playground.edit', message: '编辑代码' })}
              </button>
            )}
            <RestoreCode scope="all" {...restoring} />
          </>
        )}
      </div>
      <div ref={box} className={clsx(styles.box, folded && styles.folded)}>
        {Editor ? (
          <FocusedEditor
            Editor={Editor}
            focusOf={() => focus.current}
            {...{ id, files, generation, activeFile: file, language, takeWish, below }}
            label={translate(
              {
                id: 'playground.editorLabel',
                message: '{label}。按 Esc，再按 Tab，离开编辑器',
              },
              { label },
            )}
            {...{ errorLine, errorNote: note, onErrorLine: move }}
            {...{ onChange: type, onUndo: undo, onRedo: redo }}
            original={compares ? original : undefined}
            onDiffFail={stopComparing}
          />
        ) : (
          <StaticCode {...{ code, label, errorLine }} definition={lines} />
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
