/** Separated classes have no answer under any link, and the outcome says so. */
import { describe, expect, it } from 'vitest';
import { openChannel } from '../../../lab/channel';
import { students } from './students';

openChannel({ params: {}, seed: 1, emit: () => undefined });
const { fisherScoring, linkNames } = await import('./scoring');

describe('fisherScoring', () => {
  it.each(linkNames)('converges on the students: %s', (name) => {
    expect(fisherScoring(students, name).outcome).toBe('converged');
  });

  it.each(linkNames)('says that the classes are separated: %s', (name) => {
    const separated = students.map(({ x }) => ({ x, y: x[1] > 3.1 ? 1 : 0 }));
    expect(fisherScoring(separated, name).outcome).toBe('separated');
  });

  it.each(linkNames)('says so where one class is all there is: %s', (name) => {
    const one = students.map(({ x }) => ({ x, y: 1 }));
    expect(fisherScoring(one, name).outcome).toBe('separated');
  });
});
