/** Stub of `@docusaurus/Translate`: the message in code, which is the zh-Hans one. */
import type { ReactNode } from 'react';
import Interpolate from './Interpolate';

interface Message {
  readonly message?: string;
  readonly id?: string;
  readonly description?: string;
}

export function translate(
  { message, id }: Message,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = message ?? id ?? '';
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

interface Props {
  readonly id?: string;
  readonly description?: string;
  readonly children?: string;
  readonly values?: Readonly<Record<string, ReactNode>>;
}

export default function Translate({ id, children, values }: Props) {
  return <Interpolate values={values ?? {}}>{children ?? id ?? ''}</Interpolate>;
}
