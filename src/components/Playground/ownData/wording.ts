/** What was understood of a reader's table, and what was not, in words that say what to do. */
import { translate } from '@docusaurus/Translate';
import { MAX_FILE } from '../settings';
import type { Made } from './ownFile';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, type Column, type Note, type Table } from './table';

export type Trouble =
  | Extract<Made, { readonly problem: unknown }>['problem']
  /** A workbook, a picture. */
  | { readonly kind: 'no-text'; readonly file: string }
  /** A folder, or a file that is gone. */
  | { readonly kind: 'unread'; readonly file: string };

export function problemText(problem: Trouble): string {
  switch (problem.kind) {
    case 'empty':
      return translate({
        id: 'ownData.empty',
        message: '里面没有内容。第一行写列名，下面每行一条数据。',
      });
    case 'no-rows':
      return translate({
        id: 'ownData.noRows',
        message: '只有一行列名，没有数据。在下面加上数据行。',
      });
    case 'no-header':
      return translate(
        {
          id: 'ownData.noHeader',
          message:
            '第一行全是数（从 {first} 开始），像是数据。在最前面加一行列名，例如 x,y；如果它们本来就是列名，改成 y2019 这样带字母的名字。',
        },
        problem,
      );
    case 'unnamed':
      return translate(
        {
          id: 'ownData.unnamed',
          message: '第 {column} 列没有名字。在第一行给它写上列名，或者删去这一列。',
        },
        problem,
      );
    case 'duplicate':
      return translate(
        {
          id: 'ownData.duplicate',
          message: '第 {first} 列和第 {second} 列都叫“{header}”。给其中一列改名。',
        },
        problem,
      );
    case 'ragged':
      return raggedText(problem);
    case 'quotes':
      return translate(
        {
          id: 'ownData.quotes',
          message:
            '第 {row} 行的引号不成对。格子里的引号要写成两个（""），并且整格放在一对引号里。',
        },
        problem,
      );
    case 'no-text':
      return translate(
        {
          id: 'ownData.noText',
          message: '{file} 不是文本文件。在表格软件里打开它，另存为“CSV UTF-8”，再选那个文件。',
        },
        problem,
      );
    case 'unread':
      return translate(
        {
          id: 'ownData.unread',
          message: '没能读出 {file}：它是文件夹，或者已经移走。再选一次文件，或者把内容粘贴进来。',
        },
        problem,
      );
    default:
      return sizeText(problem);
  }
}

function raggedText(problem: Extract<Trouble, { kind: 'ragged' }>): string {
  const { others } = problem;
  const text = translate(
    {
      id: 'ownData.ragged',
      message:
        '第 {row} 行有 {cells} 格，而列名有 {columns} 个。补上或删去多余的格子；格子里若有分隔符，把整格放在一对引号里。',
    },
    problem,
  );
  if (others === 0) return text;
  return `${text} ${translate({ id: 'ownData.raggedOthers', message: '这样的行另外还有 {others} 行。' }, { others })}`;
}

type Size = Extract<
  Trouble,
  { kind: 'too-large' | 'too-many-rows' | 'too-many-columns' | 'code-too-long' }
>;

function sizeText(problem: Size): string {
  switch (problem.kind) {
    case 'too-large':
      return translate(
        {
          id: 'ownData.tooLarge',
          message: '数据有 {size} kB，最多 {most} kB。删去用不到的列，或者只取一部分行。',
        },
        { size: Math.ceil(problem.bytes / 1000), most: MAX_BYTES / 1000 },
      );
    case 'too-many-rows':
      return translate(
        {
          id: 'ownData.tooManyRows',
          message: '数据有 {rows} 行，最多 {most} 行。只取一部分行，例如随机抽取。',
        },
        { ...problem, most: MAX_ROWS },
      );
    case 'too-many-columns':
      return translate(
        {
          id: 'ownData.tooManyColumns',
          message: '数据有 {columns} 列，最多 {most} 列。删去用不到的列。',
        },
        { ...problem, most: MAX_COLUMNS },
      );
    case 'code-too-long':
      return translate(
        {
          id: 'ownData.codeTooLong',
          message:
            '写成代码有 {characters} 个字符，最多 {most} 个，因为每一行都要写列名。只取前 {fit} 行就放得下；也可以删去用不到的列，或者把列名改短。',
        },
        { ...problem, most: MAX_FILE },
      );
  }
}

export function noteText(note: Note): string {
  switch (note.kind) {
    case 'mixed':
      return translate(
        {
          id: 'ownData.mixed',
          message:
            '“{header}”列有 {cells} 格，其中 {numbers} 格是数，第 {row} 行的“{value}”不是，所以整列当作字符串。想要数，就改掉或清空那些格子。',
        },
        note,
      );
    case 'code':
      return translate(
        {
          id: 'ownData.code',
          message:
            '“{header}”列整列当作字符串：第 {row} 行的“{value}”若当作数，会丢掉数字（开头的 0，或太长的末尾几位）。',
        },
        note,
      );
    case 'missing':
      return translate(
        {
          id: 'ownData.missing',
          message: '“{header}”列有 {cells} 格是空的（最早在第 {row} 行），记为 NaN。',
        },
        note,
      );
  }
}

export function kindText(kind: Column['kind']): string {
  return kind === 'number'
    ? translate({ id: 'ownData.number', message: '数' })
    : translate({ id: 'ownData.string', message: '字符串' });
}

export function summaryText({ columns, rows, delimiter }: Table): string {
  if (columns.length === 1)
    return translate(
      { id: 'ownData.summaryOfOne', message: '读成一列、{rows} 行。' },
      { rows: rows.length },
    );
  return translate(
    {
      id: 'ownData.summary',
      message: '读成 {columns} 列、{rows} 行（以{delimiter}分隔）。',
    },
    { columns: columns.length, rows: rows.length, delimiter: delimiterText(delimiter) },
  );
}

function delimiterText(delimiter: string): string {
  if (delimiter === ';') return translate({ id: 'ownData.semicolon', message: '分号' });
  if (delimiter === '\t') return translate({ id: 'ownData.tab', message: '制表符' });
  return translate({ id: 'ownData.comma', message: '逗号' });
}
