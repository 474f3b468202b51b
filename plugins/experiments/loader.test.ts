/** What the bundler makes of a folder. */
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import experimentLoader from './loader.mjs';

const siteDir = process.cwd();
const folder = join(siteDir, 'src/experiments/26-activation-functions/dying-relu');

function load(chartsQuery: string): { text: string; watched: ReturnType<typeof vi.fn> } {
  const watched = vi.fn();
  const context = {
    getOptions: () => ({ siteDir, chartsQuery }),
    resourcePath: join(folder, 'about.ts'),
    addContextDependency: watched,
  };
  return { text: experimentLoader.call(context), watched };
}

it('makes the module anew when any file of the folder changes', () => {
  expect(load('').watched).toHaveBeenCalledWith(folder);
});

it('leaves charts that the HTML shows to an address', () => {
  expect(load('?late').text).toContain("import charts from './recorded/charts.json?late';");
  expect(load('').text).toContain("import charts from './recorded/charts.json';");
});
