/** What the page gets: one language, works looked up, links only to what exists. */
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
  vi.doUnmock('../../../data/chapters');
});

/** The resolver with only these chapters released. */
async function resolverWith(released: readonly number[]) {
  vi.doMock('../../../data/chapters', async () => {
    const { chapters } =
      await vi.importActual<typeof import('../../../data/chapters')>('../../../data/chapters');
    return {
      chapterOf: (number: number) => ({
        ...chapters.find((chapter) => chapter.number === number),
        released: released.includes(number),
      }),
    };
  });
  return (await import('./resolve')).resolveTimeline;
}

const perceptronRule = {
  id: 'perceptron-rule',
  chapter: 23,
  place: '/history/perceptron#perceptron-rule',
  title: { zh: '感知机规则', en: 'The perceptron rule' },
};

describe('resolveTimeline', () => {
  it('leaves out experiments that do not exist, or whose chapter is not out', async () => {
    const resolve = await resolverWith([]);
    const { events, details } = resolve('zh', [perceptronRule]);
    const links = Object.values(details).flatMap(({ experiments }) => experiments);
    expect(events.filter(({ runs }) => runs)).toEqual([]);
    expect(links).toEqual([]);
  });

  it('links experiments and chapters that are out', async () => {
    const resolve = await resolverWith([23, 26]);
    const { events, details } = resolve('en', [perceptronRule]);
    const perceptron = details['1957-perceptron'];
    expect(events.find(({ id }) => id === '1957-perceptron')?.runs).toBe(true);
    expect(perceptron?.experiments).toEqual([
      { title: 'The perceptron rule', to: '/history/perceptron#perceptron-rule' },
    ]);
    const approximation = details['1989-universal-approximation'];
    expect(approximation?.chapters).toEqual([
      { title: '26 Activation functions', to: '/activation-functions' },
    ]);
    const receptive = details['1959-receptive-fields'];
    expect(receptive?.chapters.map(({ to }) => to)).toEqual([undefined, undefined]);
  });

  it('gives people from the work, and sources with their links', async () => {
    const resolve = await resolverWith([]);
    const of = (language: 'zh' | 'en', id: string) => resolve(language, []).details[id];
    expect(of('zh', '1969-perceptrons')?.people).toBe(
      ['Marvin Minsky', 'Seymour Papert'].join('、'),
    );
    expect(of('en', '2014-gru')?.people).toMatch(/, .+, .+ et al\.$/);
    expect(of('zh', '2023-gpt-4')?.people).toBe('OpenAI');
    expect(of('en', '1982-hopfield')?.sources[0]?.links).toEqual([
      { href: 'https://doi.org/10.1073/pnas.79.8.2554', text: 'doi:10.1073/pnas.79.8.2554' },
    ]);
    expect(of('en', '2022-chatgpt')?.sources[0]?.links[0]?.text).toBe('openai.com');
  });
});
