/** The terms that chapters explain, each with a definition in both languages. */
import { activations } from './26-activation-functions/glossary/activations';
import { descent } from './27-local-optima/glossary/descent';
import { estimation } from './21-generalized-linear-models/glossary/estimation';
import { debugging } from './30-exploding-gradients/glossary/debugging';
import { explosion } from './30-exploding-gradients/glossary/explosion';
import { faces } from './29-locally-connected/glossary';
import { generative } from './25-problems-and-remedies/glossary/generative';
import { glm } from './21-generalized-linear-models/glossary/glm';
import { history } from './23-history/glossary';
import { initialization } from './22-vanishing-gradients/glossary';
import { landscape } from './27-local-optima/glossary/landscape';
import { methodTerms } from './24-methods/glossary/methods';
import { models } from './28-cnn-models/glossary';
import { precision } from './30-exploding-gradients/glossary/precision';
import { properties } from './26-activation-functions/glossary/properties';
import { remedies } from './25-problems-and-remedies/glossary/remedies';
import { training } from './25-problems-and-remedies/glossary/training';
import type { Term } from '../data/term';

export const glossary: readonly Term[] = [
  ...activations,
  ...properties,
  ...remedies,
  ...training,
  ...explosion,
  ...debugging,
  ...precision,
  ...initialization,
  ...generative,
  ...history,
  ...landscape,
  ...descent,
  ...faces,
  ...methodTerms,
  ...models,
  ...glm,
  ...estimation,
];
