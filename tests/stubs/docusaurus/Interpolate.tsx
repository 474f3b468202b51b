/** Stub of `@docusaurus/Interpolate`: fills `{name}` in a text. */
import { Fragment, type ReactNode } from 'react';

type Values = Readonly<Record<string, ReactNode>>;

/** The parts of `text`, every second one filled in. */
export function interpolate(text: string, values: Values = {}): ReactNode[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (values[part] ?? `{${part}}`) : part));
}

interface Props {
  readonly children: string;
  readonly values?: Values;
}

export default function Interpolate({ children, values }: Props) {
  return interpolate(children, values).map((part, index) => (
    <Fragment key={index}>{part}</Fragment>
  ));
}
