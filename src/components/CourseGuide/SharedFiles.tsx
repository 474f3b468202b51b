/** The files that both languages share, at the site's root. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export default function SharedFiles(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const told = siteConfig.customFields?.['root'];
  const root = typeof told === 'string' ? told : siteConfig.baseUrl;
  return (
    <ul>
      {files().map(([file, what]) => (
        <li key={file}>
          {/* No page of the site, so that no router looks for it. */}
          <a href={`${root}${file}`} target="_blank" rel="noopener">
            <code>{file}</code>
          </a>
          {translate({ id: 'courseGuide.colon', message: '：' })}
          {what}
        </li>
      ))}
    </ul>
  );
}

function files(): [string, string][] {
  return [
    [
      'chapters.json',
      translate({
        id: 'courseGuide.file.chapters',
        message: '十问的页面、实验和上面的各讲，带网址、目标、先修、阅读和运行的时间',
      }),
    ],
    [
      'claims.json',
      translate({
        id: 'courseGuide.file.claims',
        message: '全部论断：记录值、判据、种子、出处，以及它必须在哪一种对照下不成立',
      }),
    ],
    [
      'schemas/chapters.schema.json',
      translate({
        id: 'courseGuide.file.chaptersSchema',
        message: '前者的 JSON Schema，每个字段有说明',
      }),
    ],
    [
      'schemas/claims.schema.json',
      translate({ id: 'courseGuide.file.claimsSchema', message: '后者的 JSON Schema' }),
    ],
    [
      'llms.txt',
      translate({ id: 'courseGuide.file.llms', message: '全部 Markdown 页面的目录，给学习助手' }),
    ],
  ];
}
