/**
 * `npm start`: the site for reading and writing, after nothing but a clone. Arguments go to
 * `docusaurus start`, which serves one language at a time: `npm start -- --locale en`.
 */
import { attended } from './attended.mjs';
import { docusaurusScript } from './docusaurus.mjs';
import { setUp } from './setup.mjs';

try {
  setUp();
  process.exitCode = await attended([docusaurusScript(), 'start', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
