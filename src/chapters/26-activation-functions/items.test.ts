/** The references that the list lost are recovered, in both languages. */
import { expect, it } from 'vitest';
import { lostReferences } from './items';
import { chapterText, languageFolders, sectionOf } from '../text';

it.each(languageFolders)('the nine stand in order in %s', (folder) => {
  const text = chapterText(folder, '26-activation-functions');
  const rows = sectionOf(text, 'lost-references')?.match(/^\| \[\d\] .*$/gm) ?? [];
  expect(rows).toHaveLength(lostReferences.length);
  for (const [index, { key, reconstructed }] of lostReferences.entries()) {
    expect(rows[index]).toContain(`| [${index + 1}] |`);
    expect(rows[index]).toContain(`<Cite id="${key}" />`);
    expect(/重建|reconstructed/.test(rows[index] ?? '')).toBe(reconstructed);
  }
});
