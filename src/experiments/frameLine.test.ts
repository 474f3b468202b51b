import { expect, it } from 'vitest';
import { frameLine } from './frameLine';

it('is one line of HTML, whatever the address and the title hold', () => {
  const line = frameLine('https://example.org/embed/e/?param.a=1&seed=2', 'The “best” "fit"');
  expect(line).toContain('src="https://example.org/embed/e/?param.a=1&amp;seed=2"');
  expect(line).toContain('title="The “best” &quot;fit&quot;"');
  expect(line).not.toContain('\n');
});
