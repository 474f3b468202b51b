/** The works that chapters cite. One place, so that a reference is written and corrected once. */
import { activations } from './bibliography/activations';
import { debugging } from './bibliography/debugging';
import { descent } from './bibliography/descent';
import { generative } from './bibliography/generative';
import { history } from './bibliography/history';
import { landscape } from './bibliography/landscape';
import { milestones } from './bibliography/milestones';
import { minima } from './bibliography/minima';
import { networks } from './bibliography/networks';
import { precision } from './bibliography/precision';
import { remedies } from './bibliography/remedies';
import { sequences } from './bibliography/sequences';
import { statistics } from './bibliography/statistics';
import { events } from './bibliography/timeline';
import { training } from './bibliography/training';
import type { Work } from './bibliography/work';

export const bibliography: readonly Work[] = [
  ...activations,
  ...training,
  ...debugging,
  ...precision,
  ...networks,
  ...remedies,
  ...sequences,
  ...generative,
  ...landscape,
  ...minima,
  ...descent,
  ...history,
  ...milestones,
  ...events,
  ...statistics,
];
