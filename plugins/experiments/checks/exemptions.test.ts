import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/experiments/claim';
import { checkExcuses } from './exemptions';

describe('excuses', () => {
  const [plain] = [{ id: 'sample', claims: [{ id: 'is-one' }] as unknown as readonly Claim[] }];
  const held = { ...plain, claims: [{ ...plain.claims[0]!, control: 'other' }] };
  const told = (...given: Parameters<typeof checkExcuses>): string =>
    checkExcuses(...given)
      .map(({ message }) => message)
      .join('\n');

  it('are asked of a claim without a control', () => {
    expect(told([plain], {})).toBe('"sample/is-one" has no control.');
  });

  it('end with their need', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({ ...held, id: `other-${index}` }));
    const excused = { 'sample/is-one': 'a fact of history' };
    expect(told([plain, ...twenty], excused)).toBe('');
    expect(told([held, ...twenty], excused)).toBe('"sample/is-one" needs no excuse.');
  });

  it('are few', () => {
    const excused = { 'sample/is-one': 'a fact of history' };
    expect(told([plain, held], excused)).toContain('1 of 2 claims are excused.');
  });
});
