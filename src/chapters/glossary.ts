/** The terms that chapters explain, each with a definition in both languages. */
import { estimation } from './21-generalized-linear-models/glossary/estimation';
import { glm } from './21-generalized-linear-models/glossary/glm';
import { initialization } from './22-vanishing-gradients/glossary/initialization';
import { symmetry } from './22-vanishing-gradients/glossary/symmetry';
import { history } from './23-history/glossary';
import { decodingTerms } from './24-methods/glossary/decoding';
import { embeddingTerms } from './24-methods/glossary/embeddings';
import { methodTerms } from './24-methods/glossary/methods';
import { transformerTerms } from './24-methods/glossary/transformers';
import { variationalTerms } from './24-methods/glossary/variational';
import { ganTraining } from './25-problems-and-remedies/glossary/gan-training';
import { generative } from './25-problems-and-remedies/glossary/generative';
import { normalization } from './25-problems-and-remedies/glossary/normalization';
import { regularization } from './25-problems-and-remedies/glossary/regularization';
import { remedies } from './25-problems-and-remedies/glossary/remedies';
import { residual } from './25-problems-and-remedies/glossary/residual';
import { training } from './25-problems-and-remedies/glossary/training';
import { activations } from './26-activation-functions/glossary/activations';
import { properties } from './26-activation-functions/glossary/properties';
import { descent } from './27-local-optima/glossary/descent';
import { landscape } from './27-local-optima/glossary/landscape';
import { optimizers } from './27-local-optima/glossary/optimizers';
import { schedules } from './27-local-optima/glossary/schedules';
import { blocks } from './28-cnn-models/glossary/blocks';
import { convolutions } from './28-cnn-models/glossary/convolutions';
import { models } from './28-cnn-models/glossary/models';
import { faces } from './29-locally-connected/glossary/faces';
import { fields } from './29-locally-connected/glossary/fields';
import { debugging } from './30-exploding-gradients/glossary/debugging';
import { explosion } from './30-exploding-gradients/glossary/explosion';
import { precision } from './30-exploding-gradients/glossary/precision';
import type { Term } from '../data/term';

export const glossary: readonly Term[] = [
  ...activations,
  ...properties,
  ...remedies,
  ...regularization,
  ...training,
  ...normalization,
  ...residual,
  ...explosion,
  ...debugging,
  ...precision,
  ...initialization,
  ...symmetry,
  ...generative,
  ...ganTraining,
  ...history,
  ...landscape,
  ...descent,
  ...optimizers,
  ...schedules,
  ...faces,
  ...fields,
  ...methodTerms,
  ...transformerTerms,
  ...embeddingTerms,
  ...decodingTerms,
  ...variationalTerms,
  ...models,
  ...convolutions,
  ...blocks,
  ...glm,
  ...estimation,
];
