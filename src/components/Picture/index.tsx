/** A recorded chart as an image, in the page's theme. */
import type { ReactNode } from 'react';
import ThemedImage from '@theme/ThemedImage';
import type { PictureAddresses } from '../../experiments/summary';

interface Props {
  readonly picture: PictureAddresses;
  readonly className?: string | undefined;
}

/** Decorative: the chart in its place has the summary and the data. */
export default function Picture({ picture, className }: Props): ReactNode {
  return <ThemedImage className={className} sources={{ ...picture }} alt="" loading="lazy" />;
}
