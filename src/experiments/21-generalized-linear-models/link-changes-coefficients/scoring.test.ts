/** Separated classes have no answer under any link, and the outcome says so. */
import { describe, expect, it } from 'vitest';
import { linkNames, links } from './links';
import { fisherScoring } from './scoring';
import { students } from './students';

describe('fisherScoring', () => {
  it.each(linkNames)('converges on the students: %s', (name) => {
    expect(fisherScoring(students, links[name]).outcome).toBe('converged');
  });

  it.each(linkNames)('says that the classes are separated: %s', (name) => {
    const separated = students.map((student) => ({
      ...student,
      y: student.gpa > 3.1 ? 1 : 0,
    }));
    expect(fisherScoring(separated, links[name]).outcome).toBe('separated');
  });

  it.each(linkNames)('says so where one class is all there is: %s', (name) => {
    const one = students.map((student) => ({ ...student, y: 1 }));
    expect(fisherScoring(one, links[name]).outcome).toBe('separated');
  });
});
