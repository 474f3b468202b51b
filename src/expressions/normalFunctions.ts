/** The standard normal distribution as functions that formulas call. */
import { call, type Call, type Operand } from './expression';
import { normalDensity, normalDistribution } from './normal';

export function density(argument: Operand): Call {
  return call('φ', normalDensity, argument);
}

export function distribution(argument: Operand): Call {
  return call('Φ', normalDistribution, argument);
}
