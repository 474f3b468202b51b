/** The timeline's facts: order, ids, sources, and that nothing it should tell is missing. */
import { describe, expect, it } from 'vitest';
import { bibliography } from '../../data/bibliography';
import { chapters } from '../../data/chapters';
import { languages } from '../../data/language';
import { timeline } from './timeline';
import { threadIds, yearOf } from './timeline/entry';
import { eras, lulls, threads, winters } from './timeline/frame';

/** Every work and event that the history is told by, in order; a new one is added here too. */
const ids = `
1943-mcculloch-pitts 1949-hebb 1951-snarc 1951-stochastic-approximation 1952-checkers 1955-checkers-learns 1957-perceptron
1958-perceptron-paper 1959-machine-learning 1959-receptive-fields 1960-adaline
1960-backward-gradients 1962-neurodynamics 1962-novikoff 1965-gmdh 1967-amari 1969-perceptrons
1969-rectifier-units 1970-reverse-mode 1972-associative-memory 1974-werbos-thesis 1980-neocognitron 1981-werbos-networks
1982-hopfield 1982-self-organizing-map 1985-boltzmann-machine 1986-harmonium 1986-backpropagation 1986-recurrent-networks 1988-auto-association 1989-tdnn 1989-zip-codes
1989-universal-approximation 1991-vanishing-gradients 1992-td-gammon 1994-long-term-dependencies
1995-support-vectors 1997-lstm 1998-lenet 2000-forget-gate 2001-gradient-flow 2002-contrastive-divergence 2003-neural-language-model
2006-deep-belief-nets 2006-deep-autoencoder 2006-ctc 2009-imagenet 2010-glorot-initialization 2010-relu
2011-rectifier-nets 2011-dannet 2012-dropout 2012-alexnet 2012-deep-speech 2013-word2vec 2013-dqn 2013-vae 2014-gru 2014-gan
2014-deepface 2014-attention 2014-vgg 2014-seq2seq 2014-googlenet 2014-adam
2015-he-initialization 2015-batch-normalization 2015-diffusion 2015-highway
2015-deep-learning-review 2015-resnet 2016-alphago 2017-wgan 2017-wgan-gp 2017-selu
2017-transformer 2017-alphago-zero 2017-alphazero 2017-human-preferences 2018-gpt 2018-bert 2018-turing-award 2019-score-models 2020-gpt-3
2020-ddpm 2020-vit 2020-scaling-laws 2021-clip 2021-alphafold 2021-latent-diffusion 2022-instructgpt
2022-chinchilla 2022-chatgpt 2022-chain-of-thought 2023-llama 2023-gpt-4 2023-mamba 2024-nobel-physics
2024-nobel-chemistry 2024-turing-award 2024-o1 2025-deepseek-r1 2025-imo-gold`
  .trim()
  .split(/\s+/);

/** Milestones that run: an experiment of this site, once it exists. */
const experimentIds = [
  'chrono-initialization',
  'clipping-against-penalty',
  'dying-relu',
  'forget-gate-bias',
  'gru-is-three-quarters-of-lstm',
  'hopfield-memory',
  'lms-is-not-the-perceptron-rule',
  'perceptron-mistake-bound',
  'perceptron-rule',
  'remedies-for-depth',
  'restricted-boltzmann-machine',
  'reverse-mode',
  'saturating-generator-loss',
  'selu-fixed-point',
  'wgan-gp',
  'xor-needs-a-hidden-layer',
];

describe('timeline', () => {
  it('tells every event, each once, in order of years', () => {
    expect(timeline.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    const years = timeline.map(yearOf);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years.at(-1)).toBeLessThanOrEqual(2025);
  });

  it('leads to every experiment that belongs to history', () => {
    const named = new Set(timeline.flatMap(({ experiments = [] }) => experiments));
    expect([...named].sort()).toEqual(experimentIds);
  });

  it('has every thread named, and every year in one era', () => {
    for (const thread of threadIds) {
      expect(timeline.some((entry) => entry.thread === thread)).toBe(true);
      expect(threads[thread].zh).not.toBe('');
    }
    for (const entry of timeline) {
      const year = yearOf(entry);
      expect(eras.filter(({ from, to }) => year >= from && year < to)).toHaveLength(1);
    }
    eras.slice(1).forEach(({ from }, index) => expect(from).toBe(eras[index]?.to));
  });

  it('keeps the lulls of neural networks apart from the winters of AI', () => {
    expect(lulls.map(({ from, to }) => [from, to])).toEqual([
      [1969, 1986],
      [1995, 2006],
    ]);
    expect(winters.map(({ from, to }) => [from, to])).toEqual([
      [1974, 1980],
      [1987, 1993],
    ]);
  });

  it('names what the popular answer names', () => {
    const named = timeline.filter(({ inSourceList }) => inSourceList).map(({ id }) => id);
    expect(named).toEqual([
      '1943-mcculloch-pitts',
      '1949-hebb',
      '1952-checkers',
      '1957-perceptron',
      '1960-adaline',
      '1969-perceptrons',
      '1970-reverse-mode',
      '1981-werbos-networks',
      '1991-vanishing-gradients',
      '2001-gradient-flow',
      '2006-deep-belief-nets',
      '2006-deep-autoencoder',
      '2010-relu',
      '2011-rectifier-nets',
    ]);
  });
});

describe.each(timeline.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('is told in both languages, in few words', () => {
    expect(id).toMatch(/^(19|20)\d\d-[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [entry.title, entry.text, entry.when, entry.note]) {
      for (const language of languages) expect(text?.[language]).not.toBe('');
    }
    expect(entry.title.zh.length).toBeLessThanOrEqual(14);
    expect(entry.title.en.length).toBeLessThanOrEqual(24);
    expect(entry.text.zh).toMatch(/。$/);
    expect(entry.text.en).toMatch(/\.$/);
    expect(entry.text.zh.length).toBeLessThanOrEqual(100);
    expect(entry.text.en.length).toBeLessThanOrEqual(260);
  });

  it('has a source that can be found, and people', () => {
    const { works = [], pages = [], people } = entry;
    expect(works.length + pages.length).toBeGreaterThan(0);
    const found = bibliography.filter(({ key }) => works.includes(key));
    expect(found.map(({ key }) => key).sort()).toEqual([...works].sort());
    for (const { doi, arxiv, url, venue } of found) {
      expect(doi ?? arxiv ?? url ?? venue).toBeDefined();
      if (doi !== undefined) expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/);
      if (arxiv !== undefined) expect(arxiv).toMatch(/^\d{4}\.\d{4,5}$/);
    }
    for (const { url, title } of pages) {
      expect(new URL(url).protocol).toBe('https:');
      expect(title).not.toBe('');
    }
    if (works.length === 0) expect(people?.length).toBeGreaterThan(0);
  });

  it('names chapters that exist', () => {
    const numbers = chapters.map(({ number }) => number);
    for (const number of entry.chapters ?? []) expect(numbers).toContain(number);
  });
});
