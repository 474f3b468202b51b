/** The properties of the activation functions side by side; every number is computed here. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { measure } from '@site/src/chapters/26-activation-functions/activation-measures';
import {
  activations,
  type Activation,
} from '@site/src/chapters/26-activation-functions/activations';
import { languageOf } from '@site/src/data/language';
import CardTable, { type Column } from '../../../components/CardTable';
import Curve from './Curve';
import { describeExtreme, describeMonotonic, describeSaturation, rounded } from './wording';

function columnsOf(): readonly Column<Activation>[] {
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
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <CardTable
      head={translate({ id: 'activationTable.function', message: '函数' })}
      columns={columnsOf()}
      rows={activations}
      rowHead={({ name }) => name[language]}
    />
  );
}
