/** What the console says of a value in the reader's language, beside the value's own words. */
import { translate } from '@docusaurus/Translate';

export interface Sayings {
  readonly circular: string;
  readonly disposed: string;
  readonly getter: string;
  readonly promise: string;
  readonly unreadable: string;
  readonly holes: (count: number) => string;
  readonly more: (count: number) => string;
}

export function sayings(): Sayings {
  return {
    circular: translate({ id: 'console.circular', message: '循环引用' }),
    disposed: translate({ id: 'console.disposed', message: '已释放' }),
    getter: translate({ id: 'console.getter', message: 'getter，未求值' }),
    promise: translate({ id: 'console.promise', message: '用 await 取值' }),
    unreadable: translate({ id: 'console.unreadable', message: '读取时抛出错误' }),
    holes: (count) => translate({ id: 'console.holes', message: '{count} 个空位' }, { count }),
    more: (count) => translate({ id: 'console.more', message: '还有 {count} 项' }, { count }),
  };
}
