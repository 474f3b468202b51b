import { expect, it } from 'vitest';
import { chapterFile, chapterSource, facts } from '../chapters/checks/fixture';
import { questionPageOf } from '../chapters/pages';
import { lectures } from '../../src/data/lectures';
import { documentsOf } from './documents';

const page = questionPageOf(chapterFile, chapterSource);
if (!page) throw new Error('the fixture is a sound page');

const documents = documentsOf({
  facts,
  language: 'en',
  pages: [page],
  experiments: [],
  sitePages: [
    {
      path: '/teach',
      title: 'For teaching',
      description: 'Lectures and frames.',
      parts: [
        { anchor: '', title: '', text: 'Before the first heading.' },
        { anchor: 'embed', title: 'Embed', text: 'A line of HTML.' },
      ],
    },
  ],
  events: [
    {
      id: '1969-perceptrons',
      year: 1969,
      thread: 'theory',
      milestone: true,
      title: 'Perceptrons',
      inSourceList: true,
      runs: false,
    },
  ],
  details: {
    '1969-perceptrons': {
      text: 'A book.',
      note: 'Disputed.',
      people: 'Marvin Minsky',
      sources: [],
      chapters: [],
      experiments: [],
    },
  },
});
const at = (to: string) => documents.find((document) => document.to === to);

it('has the page, its headings and follow-ups, each with its anchor', () => {
  expect(at('/activation-functions')).toMatchObject({
    kind: 'section',
    shelf: '26',
    title: 'Activation functions',
    names: 'ReLU',
    text: 'Two properties are necessary.',
  });
  expect(at('/activation-functions#why')).toMatchObject({
    title: 'Why',
    place: 'Activation functions',
  });
  expect(at('/activation-functions#which-necessary')).toMatchObject({
    title: 'Is x^2 one?',
    text: 'Two.',
  });
  expect(at('/activation-functions#questions')?.text).not.toContain('Two.');
  expect(at('/activation-functions#references')).toBeUndefined();
});

it('has terms with all their names, events with their people, works where they are cited', () => {
  const [term] = facts.terms.values();
  expect(at(`/glossary#${term?.id ?? ''}`)).toMatchObject({ kind: 'term', title: term?.name.en });
  expect(at('/history/timeline#1969-perceptrons')).toMatchObject({
    kind: 'event',
    place: '1969',
    names: 'Marvin Minsky',
    text: 'A book. Disputed.',
  });
  expect(at('/activation-functions#ref-Lu19')).toMatchObject({
    kind: 'work',
    title: facts.works.get('Lu19')?.title,
  });
});

it('has the pages that belong to no question, with their headings, and the lectures', () => {
  expect(at('/teach')).toMatchObject({
    kind: 'page',
    title: 'For teaching',
    text: 'Lectures and frames. Before the first heading.',
  });
  expect(at('/teach#embed')).toMatchObject({ title: 'Embed', place: 'For teaching' });
  const [first] = lectures;
  expect(at(`/teach#${first?.id ?? ''}`)).toMatchObject({
    title: first?.title.en,
    place: 'For teaching',
  });
  expect(at(`/teach#${first?.id ?? ''}`)?.text).toContain(first?.objectives[0]?.en);
});

it('numbers them', () => {
  expect(documents.map(({ id }) => id)).toEqual(documents.map((_, index) => index));
});
