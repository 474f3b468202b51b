/** A value in prose that an experiment's parameter has by default, linked to its playground. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import ExperimentLink from '../ExperimentLink';
import Measured from '../Measured';

/** Given when the page is built, for the `id` and `name` of a chapter. */
interface Props {
  /** Of the experiment. */
  readonly title: string;
  readonly label: string;
  readonly value: number;
  readonly place?: string;
  readonly digits?: number;
  readonly percent?: boolean;
  readonly scientific?: boolean;
}

export default function Setting(props: Props): ReactNode {
  const { title, label, value, place, digits, percent, scientific } = props;
  const origin = translate(
    { id: 'setting.origin', message: '实验“{title}”的参数“{label}”的默认值' },
    { title, label },
  );
  return (
    <ExperimentLink place={place}>
      <Measured {...{ value, origin, digits, percent, scientific }} />
    </ExperimentLink>
  );
}
