/** Takes a table as text or as a file, shows what was understood, and puts it into the experiment. */
import { translate } from '@docusaurus/Translate';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { decode, type Decoded } from './decode';
import ImportLine from './ImportLine';
import styles from './ownData.module.css';
import type { OwnDataProps } from './ownDataProps';
import { makeFile, ownName } from './ownFile';
import Preview from './Preview';
import { MAX_BYTES, MAX_ROWS } from './table';
import { problemText, summaryText, type Trouble } from './wording';

interface Given {
  readonly text: string;
  readonly encoding?: Decoded['encoding'];
  /** The file could not become text. */
  readonly trouble?: Trouble;
}

export default function OwnDataPanel({ playground, onWish }: OwnDataProps): ReactNode {
  const { shipped, files, settings, replace } = playground;
  const [given, give] = useState<Given>({ text: '' });
  const { text, encoding, trouble } = given;
  const made = useMemo(() => (text === '' ? undefined : makeFile(text)), [text]);
  const textId = useId();
  const name = ownName(shipped);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) give(await read(file));
  };
  const problem = trouble ?? (made && 'problem' in made ? made.problem : undefined);
  const whole = made && 'code' in made && !trouble ? made : undefined;
  const isThere = files[name] !== undefined;
  const isIn = whole !== undefined && files[name] === whole.code;
  const putIn = (code: string): void => replace({ files: { ...settings.files, [name]: code } });
  return (
    <>
      <p>
        {translate(
          {
            id: 'ownData.about',
            message:
              '把 CSV（或从表格里复制的格子）变成实验的一个文件 {name}，代码就能用它。第一行是列名；最多 {rows} 行、{size} kB。数据在这个页面里读取，不会离开你的浏览器；只有你自己分享实验时，它才随代码写进链接。',
          },
          { name, rows: MAX_ROWS, size: MAX_BYTES / 1000 },
        )}
      </p>
      <div className={styles.field}>
        <label htmlFor={textId}>
          {translate({ id: 'ownData.text', message: '粘贴到这里，或者把文件拖进来' })}
        </label>
        <textarea
          id={textId}
          rows={6}
          spellCheck={false}
          placeholder={'x,y,label\n0.5,1.2,cat\n1.5,0.7,dog'}
          value={text}
          onChange={(event) => give({ text: event.target.value })}
          onDragOver={(event) =>
            event.dataTransfer.types.includes('Files') && event.preventDefault()
          }
          onDrop={(event) => {
            const [file] = event.dataTransfer.files;
            if (!file) return;
            event.preventDefault();
            void take(file);
          }}
        />
      </div>
      <label className={styles.file}>
        {translate({ id: 'ownData.file', message: '或者选一个文件' })}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file, mended, is chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {problem && (
          <p className={styles.problem} data-own-data-problem={problem.kind}>
            {problemText(problem)}
          </p>
        )}
        {whole && <p>{summaryText(whole.table)}</p>}
      </div>
      {whole && <Preview table={whole.table} encoding={encoding} />}
      {whole && (
        <div className={styles.actions}>
          {/* Not `disabled`, which would take the focus away. */}
          <button
            type="button"
            className={styles.button}
            aria-disabled={isIn}
            onClick={() => isIn || putIn(whole.code)}
          >
            {translate({ id: 'ownData.putIn', message: '放进实验' })}
          </button>
          <span role="status">{placeText(name, { isThere, isIn })}</span>
        </div>
      )}
      {isThere && <ImportLine {...{ playground, name, onWish }} />}
    </>
  );
}

/** Read here, sent nowhere. */
async function read(file: File): Promise<Given> {
  if (file.size > MAX_BYTES) return { text: '', trouble: { kind: 'too-large', bytes: file.size } };
  try {
    const decoded = decode(new Uint8Array(await file.arrayBuffer()));
    return decoded ?? { text: '', trouble: { kind: 'no-text', file: file.name } };
  } catch {
    return { text: '', trouble: { kind: 'unread', file: file.name } };
  }
}

function placeText(
  name: string,
  { isThere, isIn }: { readonly isThere: boolean; readonly isIn: boolean },
): string {
  if (isIn)
    return translate(
      { id: 'ownData.isIn', message: '已放进 {name}，它是代码上方的一个标签。可以撤销。' },
      { name },
    );
  if (isThere)
    return translate({ id: 'ownData.replaces', message: '会换掉现在的 {name}。' }, { name });
  return translate({ id: 'ownData.adds', message: '成为新文件 {name}。' }, { name });
}
