/** Takes a control out of the playground again. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';

export interface TakeBackProps {
  readonly className: string | undefined;
  readonly onTakeBack: () => void;
}

export default function TakeBack({ className, onTakeBack }: TakeBackProps): ReactNode {
  return (
    <button type="button" className={className} data-take-back="" onClick={onTakeBack}>
      {translate({ id: 'claims.takeBack', message: '恢复原样' })}
    </button>
  );
}
