/** Written by `npm run record`: what the default run gave. */
import curvesZh from '!!raw-loader!./curves.zh.svg';
import curvesEn from '!!raw-loader!./curves.en.svg';
import { recordingOf } from '../../../recording';
import run from './run.json';

export default recordingOf(run, { curves: { zh: curvesZh, en: curvesEn } });
