/** Builds the site, both languages, into `build/`; arguments go to `docusaurus build`. */
import { attended } from './attended.mjs';
import { docusaurusScript, generatedFolders, generatingIn } from './docusaurus.mjs';
import { setUp } from './setup.mjs';

setUp();
process.exitCode = await attended(
  [docusaurusScript(), 'build', ...process.argv.slice(2)],
  generatingIn(generatedFolders.build),
);
