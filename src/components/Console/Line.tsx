/** One call of the console. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import { tagOf, type ConsoleLine, type ConsoleValue } from '../../runtime/protocol';
import ConsoleTable from './ConsoleTable';
import Inspect, { Stack } from './Inspect';
import styles from './styles.module.css';
import values from './values.module.css';

interface LineProps {
  readonly line: ConsoleLine;
}

function Line({ line }: LineProps): ReactNode {
  return (
    <div className={clsx(styles.line, styles[line.method])}>
      <LineText line={line} />
    </div>
  );
}

export default memo(Line);

export function LineText({ line: { method, data, stack } }: LineProps): ReactNode {
  if (method === 'clear') {
    return (
      <span className={values.note}>
        {translate({ id: 'console.cleared', message: '代码清空了控制台' })}
      </span>
    );
  }
  const tag = data[0] === undefined ? undefined : tagOf(data[0]);
  if (tag && '$type' in tag && tag.$type === 'table') return <ConsoleTable table={tag} />;
  return (
    <>
      {(method === 'warn' || method === 'error') && <Level method={method} />}
      {data.map((value, index) => (
        <TopValue key={index} value={value} />
      ))}
      {stack && <Stack frames={stack} />}
    </>
  );
}

/** Not by colour alone. */
function Level({ method }: { readonly method: 'warn' | 'error' }): ReactNode {
  return (
    <span className={styles.level}>
      {method === 'warn'
        ? translate({ id: 'console.warn', message: '警告' })
        : translate({ id: 'console.error', message: '错误' })}
    </span>
  );
}

/** A text stands for itself; text of several lines is laid out, and not to be broken. */
function TopValue({ value }: { readonly value: ConsoleValue }): ReactNode {
  const tag = tagOf(value);
  const cut = tag && '$type' in tag && tag.$type === 'text' ? tag : undefined;
  const text = cut ? cut.value : value;
  if (typeof text !== 'string') return <Inspect value={value} />;
  return (
    <>
      {text.includes('\n') ? (
        <pre className={styles.block}>{text}</pre>
      ) : (
        <span className={values.text}>{text}</span>
      )}
      {cut && (
        <span className={values.note}>
          {translate(
            { id: 'console.text', message: '…（共 {count} 个字符）' },
            { count: cut.length },
          )}
        </span>
      )}
    </>
  );
}
