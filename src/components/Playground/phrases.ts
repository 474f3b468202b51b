/** CodeMirror's own words in Chinese; English ones it has itself. */
import type { Language } from '../../data/language';

const chinese = {
  Find: '查找',
  Replace: '替换为',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '区分大小写',
  regexp: '正则表达式',
  'by word': '整词',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前匹配',
  'on line': '在第几行：',
  'replaced match on line $': '替换了第 $ 行的匹配',
  'replaced $ matches': '替换了 $ 处',
  'Go to line': '到第几行',
  go: '转到',
  Completions: '补全',
  'Selection deleted': '已删除所选内容',
  'Control character': '控制字符',
} as const;

export function phrasesIn(language: Language): Readonly<Record<string, string>> {
  return language === 'zh' ? chinese : {};
}
