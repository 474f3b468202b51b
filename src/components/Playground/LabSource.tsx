/** Below the editor: the way to the source of lab, and the source that is open. */
import sources from '@generated/experiments/default/labSources.js';
import type { ReactNode } from 'react';
import SourceBar from './SourceBar';
import SourcePanel from './SourcePanel';
import type { LabSource as Source } from './useLabSource';

export interface LabSourceProps {
  readonly source: Source;
}

export default function LabSource({ source }: LabSourceProps): ReactNode {
  const { offered, opened, open, close } = source;
  return (
    <>
      {offered && <SourceBar offered={offered} onOpen={open} />}
      {opened && <SourcePanel given={sources} opened={opened} onClose={close} />}
    </>
  );
}
