// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { onRouteDidUpdate } from './reveal';

beforeEach(() => {
  document.body.innerHTML = `
    <details id="outer"><summary><h2 id="letter-R">R</h2></summary>
      <details id="inner"><summary>works</summary><p id="ref-Lu19">Lu</p></details>
    </details><details id="other"></details>`;
});

const open = (): string[] => [...document.querySelectorAll('details[open]')].map(({ id }) => id);

it('opens every fold around what the address names, and no other', () => {
  onRouteDidUpdate({ location: { hash: '#ref-Lu19' } });
  expect(open()).toEqual(['outer', 'inner']);
});

it('opens the fold whose own title is named', () => {
  onRouteDidUpdate({ location: { hash: '#letter-R' } });
  expect(open()).toEqual(['outer']);
});

it.each(['', '#', '#nothing', '#%E0%A4%A'])('leaves the page alone for %j', (hash) => {
  onRouteDidUpdate({ location: { hash } });
  expect(open()).toEqual([]);
});
