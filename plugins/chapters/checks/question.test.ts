import { describe, expect, it } from 'vitest';
import { questionPageOf, type QuestionPage } from '../pages';
import { checkQuestion } from './question';

function page(name: string, position: number | undefined, body = ''): QuestionPage {
  const slug = name === 'index' ? '/history' : `/history/${name}`;
  const place = position === undefined ? '' : `sidebar_position: ${position}\n`;
  const source = `---\ntitle: T\ndescription: D\nslug: ${slug}\nchapter: 23\n${place}---\n\n${body}\n`;
  const found = questionPageOf(`docs/23-history/${name}.mdx`, source);
  if (!found) throw new Error('The fixture has faults.');
  return found;
}

const sound = [page('index', undefined), page('a', 1), page('b', 2)];
const messages = (pages: readonly QuestionPage[]): string[] =>
  checkQuestion(pages).map(({ file, message }) => `${file}: ${message}`);

describe('a question', () => {
  it('is sound with an answer and two sections', () => {
    expect(messages(sound)).toEqual([]);
  });

  it('begins with its answer', () => {
    expect(messages(sound.slice(1))).toEqual([
      'docs/23-history/a.mdx: The question has no page that answers it.',
    ]);
  });

  it('has two to twelve sections', () => {
    expect(messages(sound.slice(0, 2))).toEqual([
      'docs/23-history/index.mdx: The question has 1 sections.',
    ]);
  });

  it('has a place for each section', () => {
    expect(messages([...sound, page('c', 2)])).toEqual([
      'docs/23-history/c.mdx: Place 2 is taken by docs/23-history/b.mdx.',
    ]);
  });

  it('has each anchor once, but for follow-ups and references', () => {
    const own = '## Rule {/* #rule */}\n\n## References {/* #references */}';
    expect(messages([page('index', undefined, own), page('a', 1, own), page('b', 2)])).toEqual([
      'docs/23-history/a.mdx: Anchor "rule" stands on docs/23-history/index.mdx as well.',
    ]);
  });
});
