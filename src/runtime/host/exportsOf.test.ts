import { expect, it } from 'vitest';
import { exportsOfLibraries } from './exportsOf';

it('reads the names that a library exports from its own bytes', async () => {
  const text = "import{a as b}from'lab';const c=1,d=2;export{b as chart,c as $,d as default};";
  const bytes = new TextEncoder().encode(text).buffer;
  const exportsOf = exportsOfLibraries({ load: async (name) => ({ name, bytes, links: [] }) });
  expect(await exportsOf('lab')).toEqual(['chart', '$', 'default']);
});
