/** Stub of `@theme/Heading`. */
import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'h2'> {
  readonly as: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

export default function Heading({ as: Tag, ...rest }: Props) {
  return <Tag {...rest} />;
}
