/** Says that what is shown is not of the settings as they are, and what to press. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { isBusy } from '../runState';
import type { Playground } from '../usePlayground';
import type { Outdated } from './whenToRun';

export default function Pending({
  outdated,
  isDue,
  state,
}: Pick<Playground, 'outdated' | 'isDue' | 'state'>): ReactNode {
  if (!outdated || isDue) return null;
  return isBusy(state.status) ? duringText(outdated) : afterText(outdated);
}

function afterText(outdated: Outdated): string {
  switch (outdated) {
    case 'settings':
      return translate({
        id: 'playground.pending',
        message: '参数已改，图和数还是改之前的；按“运行”看新结果。',
      });
    case 'code':
      return translate({
        id: 'playground.pendingCode',
        message: '代码已改，图和数还是改之前的；按“运行”看新结果。',
      });
    case 'both':
      return translate({
        id: 'playground.pendingBoth',
        message: '代码和参数已改，图和数还是改之前的；按“运行”看新结果。',
      });
  }
}

function duringText(outdated: Outdated): string {
  return outdated === 'code'
    ? translate({
        id: 'playground.pendingCodeDuring',
        message: '正在跑的是改之前的代码；再按“运行”，换成现在的。',
      })
    : translate({
        id: 'playground.pendingDuring',
        message: '正在跑的还是改之前的设置；再按“运行”，换成现在的。',
      });
}
