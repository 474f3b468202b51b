/** The works that chapters cite. One place, so that a reference is written and corrected once. */
import { activations } from './bibliography/activations';
import { blocks } from './bibliography/blocks';
import { convolutions } from './bibliography/convolutions';
import { debugging } from './bibliography/debugging';
import { decoding } from './bibliography/decoding';
import { depth } from './bibliography/depth';
import { descent } from './bibliography/descent';
import { differentiation } from './bibliography/differentiation';
import { embeddings } from './bibliography/embeddings';
import { ganTraining } from './bibliography/gan-training';
import { generalisation } from './bibliography/generalisation';
import { generative } from './bibliography/generative';
import { history } from './bibliography/history';
import { landscape } from './bibliography/landscape';
import { milestones } from './bibliography/milestones';
import { minima } from './bibliography/minima';
import { networks } from './bibliography/networks';
import { normalization } from './bibliography/normalization';
import { optimizers } from './bibliography/optimizers';
import { precision } from './bibliography/precision';
import { receptiveField } from './bibliography/receptive-field';
import { regression } from './bibliography/regression';
import { regularization } from './bibliography/regularization';
import { remedies } from './bibliography/remedies';
import { representations } from './bibliography/representations';
import { residual } from './bibliography/residual';
import { robustness } from './bibliography/robustness';
import { schedules } from './bibliography/schedules';
import { sequences } from './bibliography/sequences';
import { statistics } from './bibliography/statistics';
import { symmetry } from './bibliography/symmetry';
import { events } from './bibliography/timeline';
import { training } from './bibliography/training';
import { transformers } from './bibliography/transformers';
import { variational } from './bibliography/variational';
import type { Work } from './bibliography/work';

export const bibliography: readonly Work[] = [
  ...activations,
  ...training,
  ...depth,
  ...differentiation,
  ...debugging,
  ...precision,
  ...networks,
  ...convolutions,
  ...blocks,
  ...receptiveField,
  ...remedies,
  ...normalization,
  ...residual,
  ...regularization,
  ...robustness,
  ...sequences,
  ...embeddings,
  ...decoding,
  ...symmetry,
  ...generative,
  ...ganTraining,
  ...variational,
  ...representations,
  ...landscape,
  ...minima,
  ...descent,
  ...optimizers,
  ...schedules,
  ...generalisation,
  ...history,
  ...milestones,
  ...events,
  ...statistics,
  ...regression,
  ...transformers,
];
