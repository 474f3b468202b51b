/** Builds the site, both languages, into `build/`; arguments go to `docusaurus build`. */
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

setUp();
const { status } = spawnSync('npx', ['docusaurus', 'build', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
