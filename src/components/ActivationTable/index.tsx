/** The properties of the activation functions side by side; every number is computed here. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { measure } from '@site/src/data/activation-measures';
import { activations, type Activation } from '@site/src/data/activations';
import { languageOf } from '@site/src/data/language';
import Curve from './Curve';
import styles from './styles.module.css';
import { describeExtreme, describeMonotonic, describeSaturation, rounded } from './wording';

interface Column {
  readonly id: string;
  readonly label: string;
  readonly cell: (activation: Activation) => ReactNode;
}

function columnsOf(): readonly Column[] {
  const measured = new Map(activations.map((activation) => [activation.id, measure(activation)]));
  const of = ({ id }: Activation) => {
    const found = measured.get(id);
    if (!found) throw new Error(`No measures of ${id}.`);
    return found;
  };
  return [
    {
      id: 'range',
      label: translate({ id: 'activationTable.range', message: '值域' }),
      cell: ({ range }) => range.text.replaceAll(' ', '\u00a0'),
    },
    {
      id: 'steepest',
      label: translate({ id: 'activationTable.steepest', message: 'f′ 最大' }),
      cell: (activation) => describeExtreme(of(activation).largestDerivative),
    },
    {
      id: 'lowest',
      label: translate({ id: 'activationTable.lowest', message: 'f′ 最小' }),
      cell: (activation) => rounded(of(activation).smallestDerivative.value),
    },
    {
      id: 'monotonic',
      label: translate({ id: 'activationTable.monotonic', message: '单调' }),
      cell: (activation) => describeMonotonic(of(activation).monotonic),
    },
    {
      id: 'mean',
      label: translate({ id: 'activationTable.mean', message: '均值' }),
      cell: (activation) => rounded(of(activation).mean, 3),
    },
    {
      id: 'saturation',
      label: translate({ id: 'activationTable.saturation', message: '饱和' }),
      cell: (activation) => describeSaturation(of(activation)),
    },
    {
      id: 'curve',
      label: translate({ id: 'activationTable.curve', message: '曲线' }),
      cell: (activation) => <Curve activation={activation} />,
    },
  ];
}

export default function ActivationTable(): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const language = languageOf(currentLocale);
  const columns = columnsOf();
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate({ id: 'activationTable.function', message: '函数' })}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {activations.map((activation) => (
            <tr key={activation.id} data-activation={activation.id}>
              <th scope="row">{activation.name[language]}</th>
              {columns.map(({ id, label, cell }) => (
                <td key={id} data-column={id} data-label={label}>
                  {cell(activation)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
