/** The theme's image in the light theme. */
import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'img'> {
  readonly sources: { readonly light: string; readonly dark: string };
}

export default function ThemedImage({ sources, alt, ...rest }: Props) {
  return <img {...rest} src={sources.light} alt={alt} />;
}
