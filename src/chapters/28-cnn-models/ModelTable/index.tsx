/** The classic CNN models side by side; a column's head sorts by it. */
import { useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ScrollTable from '@site/src/components/ScrollTable';
import { grouped } from '@site/src/components/Wording';
import { languageOf, type Language } from '@site/src/data/language';
import { models, type Model } from '@site/src/chapters/28-cnn-models/models';
import styles from './styles.module.css';

type Key = 'year' | 'depth' | 'input' | 'parameters' | 'multiplyAdds' | 'top5Error';

const keys: readonly Key[] = ['year', 'depth', 'input', 'parameters', 'multiplyAdds', 'top5Error'];

function labelOf(key: Key): string {
  const labels: Readonly<Record<Key, string>> = {
    year: translate({ id: 'modelTable.year', message: '年份' }),
    depth: translate({ id: 'modelTable.depth', message: '层数' }),
    input: translate({ id: 'modelTable.input', message: '输入边长' }),
    top5Error: translate({ id: 'modelTable.top5Error', message: '前五错误率' }),
    parameters: translate({ id: 'modelTable.parameters', message: '参数' }),
    multiplyAdds: translate({ id: 'modelTable.multiplyAdds', message: '乘加' }),
  };
  return labels[key];
}

/** `12.3 亿` or `1.23 billion`: four digits are more than anyone compares. */
export function inLargeUnits(value: number, language: Language): string {
  const units: readonly (readonly [number, string])[] =
    language === 'zh'
      ? [
          [1e8, ' 亿'],
          [1e4, ' 万'],
        ]
      : [
          [1e9, ' billion'],
          [1e6, ' million'],
          [1e3, ' thousand'],
        ];
  const [size, name] = units.find(([unit]) => value >= unit) ?? [1, ''];
  return `${Number((value / size).toPrecision(3))}${name}`;
}

function numberOf(model: Model, key: Key): number | undefined {
  return key === 'top5Error' ? model.top5Error?.percent : model[key];
}

function cellOf(model: Model, key: Key, language: Language): string {
  const value = numberOf(model, key);
  if (value === undefined) return '–';
  if (key === 'year' || key === 'depth' || key === 'input') return String(value);
  if (key === 'top5Error') {
    return translate(
      { id: 'modelTable.reported', message: '{percent}%（表 {table}）' },
      { percent: String(value), table: String(model.top5Error?.table) },
    );
  }
  if (key === 'multiplyAdds') return inLargeUnits(value, language);
  if (!model.about) return grouped(String(value));
  return translate(
    { id: 'modelTable.about', message: '约 {value}' },
    { value: inLargeUnits(value, language) },
  );
}

export default function ModelTable(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const [sortKey, setSortKey] = useState<Key>('year');
  const rows = models.toSorted((a, b) => (numberOf(a, sortKey) ?? 0) - (numberOf(b, sortKey) ?? 0));
  return (
    <ScrollTable className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{translate({ id: 'modelTable.model', message: '模型' })}</th>
          {keys.map((key) => (
            <th key={key} scope="col" aria-sort={key === sortKey ? 'ascending' : 'none'}>
              <button type="button" className={styles.sort} onClick={() => setSortKey(key)}>
                {labelOf(key)}
                <span aria-hidden="true">{key === sortKey ? ' ↑' : ''}</span>
              </button>
            </th>
          ))}
          <th scope="col">{translate({ id: 'modelTable.ingredients', message: '看点' })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((model) => (
          <tr key={model.name}>
            <th scope="row">{model.name}</th>
            {keys.map((key) => (
              <td key={key}>{cellOf(model, key, language)}</td>
            ))}
            <td>{model.ingredients[language]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
