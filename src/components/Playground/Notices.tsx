/** What a run met that is no failure but must be known: NaN, a clamped parameter, dropped rows, leaks. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import { formatCell, formatNumber, labelOf, type Labels } from '../Wording';
import LeakSearch, { type LeakSearchProps } from './LeakSearch';
import type { Notice } from './runState';
import styles from './note.module.css';

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly labels: Labels;
  readonly language: Language;
  readonly leaks: LeakSearchProps;
}

export default function Notices({ notices, labels, language, leaks }: NoticesProps): ReactNode {
  return (
    <ul className={styles.notices} aria-live="polite">
      {notices.map((notice, index) => (
        <li key={index} data-notice={notice.type}>
          {noticeText(notice, labels, language)}
          {notice.type === 'leaked' && <LeakSearch {...leaks} />}
        </li>
      ))}
    </ul>
  );
}

function noticeText(notice: Notice, labels: Labels, language: Language): string {
  switch (notice.type) {
    case 'non-finite': {
      const parts = [notice.name, notice.field ?? notice.name];
      const names = new Set(parts.map((part) => labelOf(labels, part, language)));
      const values = { name: [...names].join(' · '), value: notice.value };
      return notice.step === undefined
        ? translate(
            { id: 'playground.nonFinite', message: '“{name}”出现了 {value}，到此为止不再记录。' },
            values,
          )
        : translate(
            {
              id: 'playground.nonFiniteAt',
              message: '“{name}”在第 {step} 步出现了 {value}，到此为止不再记录。',
            },
            { ...values, step: notice.step },
          );
    }
    case 'param-adjusted':
      return translate(
        {
          id: 'playground.adjusted',
          message: '参数“{name}”不能取 {asked}，改用 {used}。',
        },
        {
          name: labelOf(labels, notice.name, language),
          asked: formatCell(notice.asked, labels, language),
          used: formatCell(notice.used, labels, language),
        },
      );
    case 'rows-dropped':
      return translate(
        { id: 'playground.rowsDropped', message: '“{name}”数据太多，至少有 {count} 行没有画出。' },
        { name: labelOf(labels, notice.name, language), count: formatNumber(notice.count) },
      );
    case 'leaked':
      return translate(
        {
          id: 'playground.leaked',
          message:
            '这次运行结束时还有 {count} 个张量没有释放。循环写成 for (const step of steps(n))，每一步的张量就会自动释放。',
        },
        { count: formatNumber(notice.count) },
      );
  }
}
