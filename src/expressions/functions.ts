/** Elementary functions that formulas call by their names. */
import { call, type Call, type Operand } from './expression';

export function sin(argument: Operand): Call {
  return call('sin', Math.sin, argument);
}

export function cos(argument: Operand): Call {
  return call('cos', Math.cos, argument);
}

export function tanh(argument: Operand): Call {
  return call('tanh', Math.tanh, argument);
}

export function ln(argument: Operand): Call {
  return call('ln', Math.log, argument);
}

/** e to the power of the argument, printed as a function. */
export function exp(argument: Operand): Call {
  return call('exp', Math.exp, argument);
}

/** The logistic function. */
export function sigmoid(argument: Operand): Call {
  return call('σ', (value) => 1 / (1 + Math.exp(-value)), argument);
}
