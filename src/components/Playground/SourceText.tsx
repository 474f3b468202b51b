/** One file of lab: what it is, its text with the definition marked, and the files that it uses. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { LabSources } from '../../experiments/labSources';
import codeStyles from './code.module.css';
import type { LabName } from './labNames';
import styles from './source.module.css';
import type { SourcePlace } from './sourcePlace';
import StaticCode from './StaticCode';

export interface SourceTextProps {
  readonly sources: LabSources;
  readonly opened: LabName;
  readonly place: SourcePlace;
  readonly onFollow: (file: string) => void;
}

export default function SourceText(props: SourceTextProps): ReactNode {
  const { sources, opened, place, onFollow } = props;
  const { text, uses } = sources.files[place.file] ?? { text: '', uses: [] };
  const file = `src/lab/${place.file}`;
  return (
    <>
      <p className={styles.note}>{noteOf(opened, place)}</p>
      <div className={`${codeStyles.box} ${styles.text}`}>
        <StaticCode
          code={text}
          label={translate({ id: 'labSource.code', message: '源码 {file}，只读' }, { file })}
          definition={place.lines}
        />
      </div>
      {uses.length > 0 && (
        <div className={styles.bar}>
          <span className={styles.uses}>
            {translate({ id: 'labSource.uses', message: '它用到：' })}
          </span>
          {uses.map((used) => (
            <button
              key={used}
              type="button"
              className={codeStyles.action}
              onClick={() => onFollow(used)}
            >
              {used}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function noteOf({ module, name }: LabName, { missing }: SourcePlace): string {
  if (missing === 'module') {
    return translate(
      { id: 'labSource.noModule', message: '没有 {module} 这个模块。下面是 lab 的入口文件。' },
      { module },
    );
  }
  if (missing === 'name' && name !== undefined) {
    return translate(
      { id: 'labSource.noName', message: '{module} 里没有 {name}。下面是它的入口文件。' },
      { module, name },
    );
  }
  return translate({
    id: 'labSource.note',
    message: '这是 lab 的一部分，运行时用的就是它。在这里只能读，不能改。',
  });
}
