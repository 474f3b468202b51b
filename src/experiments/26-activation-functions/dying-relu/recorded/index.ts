/** Written by `npm run record`: what the default run gave. */
import activityZh from '!!raw-loader!./activity.zh.svg';
import activityEn from '!!raw-loader!./activity.en.svg';
import deadShareZh from '!!raw-loader!./deadShare.zh.svg';
import deadShareEn from '!!raw-loader!./deadShare.en.svg';
import lossZh from '!!raw-loader!./loss.zh.svg';
import lossEn from '!!raw-loader!./loss.en.svg';
import { recordingOf } from '../../../recording';
import run from './run.json';

export default recordingOf(run, {
  activity: { zh: activityZh, en: activityEn },
  deadShare: { zh: deadShareZh, en: deadShareEn },
  loss: { zh: lossZh, en: lossEn },
});
