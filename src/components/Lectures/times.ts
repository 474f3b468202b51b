/** How long things take, in words. */
import { translate } from '@docusaurus/Translate';

export function minutesText(minutes: number): string {
  return translate({ id: 'lectures.minutes', message: '约 {minutes} 分钟' }, { minutes });
}

/** Below a tenth of a second nobody waits. */
export function secondsText(seconds: number): string {
  if (seconds < 0.1) return translate({ id: 'lectures.atOnce', message: '不到 0.1 秒' });
  const shown = seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0);
  return translate({ id: 'lectures.seconds', message: '{seconds} 秒' }, { seconds: shown });
}
