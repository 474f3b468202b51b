/** The methods of chapter 24: what each answers, what it leaves open, and where the reader can try it. */
import type { Method } from './methods/method';
import { principles } from './methods/principles';
import { structures } from './methods/structures';

export type { Family, Method } from './methods/method';

export const methods: readonly Method[] = [...structures, ...principles];

/** The method with this id; throws for any other. */
export function methodOf(id: string): Method {
  const found = methods.find((method) => method.id === id);
  if (!found) throw new Error(`No method is called ${id}.`);
  return found;
}
