/** What is verified, by chapter: experiments and claims, and where the numbers of the prose come from. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { numberKinds, type NumberKind } from '../../data/numberKinds';
import { chapterOf } from '../../data/chapters';
import type { Language } from '../../data/language';
import type { VerifiedChapter } from '../../experiments/verification';
import ScrollTable from '../ScrollTable';

interface Props {
  readonly chapters: readonly VerifiedChapter[];
  readonly language: Language;
}

type Counted = Exclude<keyof VerifiedChapter, 'chapter' | 'numbers'>;

const counted: readonly Counted[] = [
  'experiments',
  'claims',
  'controlled',
  'bands',
  'equalities',
  'orderings',
  'overSeeds',
];

export function ClaimsTable({ chapters, language }: Props): ReactNode {
  const names = namesOfCounts();
  return (
    <Counts
      {...{ chapters, language }}
      columns={counted.map((key) => ({ name: names[key], of: (row) => row[key] }))}
    />
  );
}

export function NumbersTable({ chapters, language }: Props): ReactNode {
  const names = namesOfKinds();
  return (
    <Counts
      {...{ chapters, language }}
      columns={numberKinds.map((kind) => ({
        name: names[kind],
        of: ({ numbers }) => numbers?.[kind] ?? 0,
      }))}
    />
  );
}

interface CountsProps extends Props {
  readonly columns: readonly {
    readonly name: string;
    readonly of: (row: VerifiedChapter) => number;
  }[];
}

function Counts({ chapters, language, columns }: CountsProps): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">{translate({ id: 'verification.chapter', message: '问题' })}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chapters.map((row) => (
          <tr key={row.chapter}>
            <th scope="row">
              {row.chapter} {chapterOf(row.chapter).title[language]}
            </th>
            {columns.map(({ name, of }) => (
              <td key={name}>{of(row)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{translate({ id: 'verification.all', message: '合计' })}</th>
          {columns.map(({ name, of }) => (
            <td key={name}>{chapters.reduce((sum, row) => sum + of(row), 0)}</td>
          ))}
        </tr>
      </tbody>
    </ScrollTable>
  );
}

function namesOfCounts(): Record<Counted, string> {
  return {
    experiments: translate({ id: 'verification.experiments', message: '实验' }),
    claims: translate({ id: 'verification.claims', message: '论断' }),
    controlled: translate({ id: 'verification.controlled', message: '有对照' }),
    bands: translate({ id: 'verification.bands', message: '区间' }),
    equalities: translate({ id: 'verification.equalities', message: '等于' }),
    orderings: translate({ id: 'verification.orderings', message: '大小' }),
    overSeeds: translate({ id: 'verification.overSeeds', message: '跑过多个种子' }),
  };
}

function namesOfKinds(): Record<NumberKind, string> {
  return {
    recorded: translate({ id: 'verification.recorded', message: '运行记录' }),
    computed: translate({ id: 'verification.computed', message: '当场计算' }),
    supposed: translate({ id: 'verification.supposed', message: '文中假设' }),
    quoted: translate({ id: 'verification.quoted', message: '引自文献' }),
    parameter: translate({ id: 'verification.parameter', message: '实验参数' }),
    typed: translate({ id: 'verification.typed', message: '手写' }),
  };
}
