/**
 * Makes a text that reports a mistake: address, release, browser, and what the reader had selected
 * or set. It is the reader who sends it; the page sends nothing.
 */
import { useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { copyText } from '../copyText';
import styles from './styles.module.css';

interface Props {
  /** The place of the page that is meant; without it the page. */
  readonly anchor?: string;
  /** What else belongs to the report: a claim, what was measured, the settings. */
  readonly details?: () => readonly string[];
}

interface Report {
  readonly text: string;
  readonly copied: boolean;
}

export default function ReportMistake({ anchor, details }: Props): ReactNode {
  const { release = '' } = useDocusaurusContext().siteConfig.customFields as {
    readonly release?: string;
  };
  const [report, setReport] = useState<Report>();
  const make = async (): Promise<void> => {
    const text = reportOf(release, anchor, details?.() ?? []);
    setReport({ text, copied: await copyText(text) });
  };
  return (
    <div className={styles.report}>
      <button
        type="button"
        className={styles.button}
        // A click would undo the selection before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void make()}
      >
        {translate({ id: 'report.button', message: '报告错误' })}
      </button>
      {anchor === undefined && !report && (
        <span className={styles.hint}>
          {translate({ id: 'report.hint', message: '可以先选中有问题的句子。' })}
        </span>
      )}
      {report && (
        <span role="status" className={styles.hint}>
          {report.copied
            ? translate({
                id: 'report.copied',
                message: '下面的文字已复制。补上问题，发给维护者；本页不会发送任何东西。',
              })
            : translate({
                id: 'report.byHand',
                message: '请复制下面的文字，补上问题，发给维护者；本页不会发送任何东西。',
              })}
        </span>
      )}
      {report && (
        <textarea
          className={styles.text}
          readOnly
          rows={report.text.split('\n').length}
          value={report.text}
          aria-label={translate({ id: 'report.text', message: '错误报告' })}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

function reportOf(release: string, anchor: string | undefined, details: readonly string[]): string {
  const { origin, pathname } = window.location;
  const selected = window.getSelection()?.toString().trim().slice(0, 400);
  return [
    `${origin}${pathname}${anchor === undefined ? '' : `#${anchor}`}`,
    translate({ id: 'report.release', message: '版本：{release}' }, { release }),
    translate(
      { id: 'report.browser', message: '浏览器：{browser}' },
      { browser: navigator.userAgent },
    ),
    ...(selected
      ? [translate({ id: 'report.selected', message: '选中的文字：{selected}' }, { selected })]
      : []),
    ...details,
    translate({ id: 'report.problem', message: '问题：' }),
  ].join('\n');
}
