/**
 * Writes the events of the timeline in the page's language to `@generated/timeline`, with works and
 * experiments looked up, so that a page loads neither the other language nor the whole bibliography.
 */
import type { LoadContext, Plugin } from '@docusaurus/types';
import { languageOf } from '../../src/data/language';
import { loadManifests, watchedFiles } from '../experiments/loadManifests';
import { loadTimeline } from './loadTimeline';

export default function timeline({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'timeline',
    async contentLoaded({ actions: { createData } }) {
      const { events, details } = await loadTimeline(
        siteDir,
        language,
        await loadManifests(siteDir),
      );
      await createData('events.json', events);
      const file = await createData('details.json', details);
      await createData(
        'details.js',
        `module.exports = require(${JSON.stringify(`${file}?late`)});\n`,
      );
    },
    getPathsToWatch: () => [
      ...watchedFiles(siteDir),
      `${siteDir}/src/chapters/23-history/timeline/*.ts`,
      `${siteDir}/src/data/bibliography/*.ts`,
    ],
  };
}
