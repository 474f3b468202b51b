import { describe, expect, it } from 'vitest';
import { chapterOf } from '../data/chapters';
import { glossary } from './glossary';
import { languages } from '../data/language';

describe('glossary', () => {
  it('has each term once, by id and by name', () => {
    for (const nameOf of [
      (term: (typeof glossary)[number]) => term.id,
      (term: (typeof glossary)[number]) => term.name.zh,
      (term: (typeof glossary)[number]) => term.name.en.toLowerCase(),
    ]) {
      const names = glossary.map(nameOf);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(glossary.map((term) => [term.id, term] as const))('%s is well formed', (id, term) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(() => chapterOf(term.chapter)).not.toThrow();
    for (const language of languages) {
      const definition = term.definition[language];
      expect(term.name[language]).not.toBe('');
      // A tooltip has room for this much on a phone.
      expect(definition.length).toBeLessThanOrEqual(language === 'zh' ? 90 : 230);
      expect(definition).toMatch(language === 'zh' ? /。$/ : /\.$/);
      expect(definition).not.toMatch(/[$`*<>]/);
    }
    expect(term.definition.zh).toMatch(/\p{Script=Han}/u);
    expect(term.definition.en).not.toMatch(/\p{Script=Han}/u);
  });
});
