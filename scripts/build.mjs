/** Builds the site, both languages, into `build/`; arguments go to `docusaurus build`. */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { attended } from './attended.mjs';
import { docusaurusScript, generatedFolders, generatingIn } from './docusaurus.mjs';
import { setUp } from './setup.mjs';

setUp();
const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  options: { 'out-dir': { type: 'string', default: 'build' } },
  strict: false,
});
process.exitCode = await attended(
  [docusaurusScript(), 'build', ...args],
  generatingIn(generatedFolders.build),
);
if (process.exitCode === 0) {
  // The service worker covers both languages, so it is made of both.
  const script = ['scripts/build-offline.mts', '--out-dir', String(values['out-dir'])];
  process.exitCode = await attended([createRequire(import.meta.url).resolve('tsx/cli'), ...script]);
}
