/** Written by `npm run record`: what the default run gave. */
import { recordingOf } from '../../../recording';
import charts from './charts.json?late';
import run from './run.json';

export default recordingOf(run, charts);
