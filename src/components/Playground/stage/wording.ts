/** What the keys and buttons of the stage do, in words. */
import { translate } from '@docusaurus/Translate';
import type { StageAct } from './keys';

export function actText(act: StageAct): string {
  switch (act) {
    case 'run':
      return translate({ id: 'stage.run', message: '运行' });
    case 'stop':
      return translate({ id: 'stage.stop', message: '停止' });
    case 'code':
      return translate({ id: 'stage.code', message: '代码' });
    case 'claims':
      return translate({ id: 'stage.claims', message: '选论断' });
    case 'qr':
      return translate({ id: 'stage.qr', message: '二维码' });
    case 'fullscreen':
      return translate({ id: 'stage.fullscreen', message: '全屏' });
    case 'help':
      return translate({ id: 'stage.help', message: '按键' });
    case 'leave':
      return translate({ id: 'stage.leave', message: '离开' });
  }
}

export function resultsText(): string {
  return translate({ id: 'stage.results', message: '图表' });
}

export function controlsText(): string {
  return translate({ id: 'stage.controls', message: '参数与运行' });
}

export function claimsText(): string {
  return translate({ id: 'stage.told', message: '论断' });
}
