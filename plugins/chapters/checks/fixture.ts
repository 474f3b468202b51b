/** A sound little chapter, and facts to check it against; tests break it one way at a time. */
import type { ExperimentFacts, Facts } from './facts';
import { readPage, type Page } from './page';

export const chapterFile = 'docs/26-activation-functions/index.mdx';
export const englishFile =
  'i18n/en/docusaurus-plugin-content-docs/current/26-activation-functions/index.mdx';

export const chapterSource = `---
title: Activation functions
description: Two properties are necessary.
slug: /activation-functions
chapter: 26
keywords: [ReLU]
last_checked: 2026-11-23
---

## Why {/* #why */}

A <Term id="dying-relu">dead unit</Term>, see <Cite id="Lu19" />.

<PopularAnswer verdict="wrong" source="26.4e" claim="dying-relu/off-is-not-dead">
<Says>Off is dead.</Says>
<Evidence>No: <Recorded id="dying-relu" metric="deadShare" digits={3} percent /></Evidence>
</PopularAnswer>

### The experiment {/* #experiment */}

<Playground id="dying-relu" />

:::note
One callout.
:::

## Questions {/* #questions */}

<Answer>
<Short>Short.</Short>
<Long>Long.</Long>
</Answer>

<FollowUps>
<FollowUp id="which-necessary" question="Is $x^2$ one?" wrong="All.">Two.</FollowUp>
</FollowUps>

<Figure caption="What to see in $x$" reconstructed>

| a | b |
| --- | --- |
| 1 | 2 |

</Figure>

## References {/* #references */}

<References />
`;

function claim(id: string): ExperimentFacts['claims'][number] {
  return {
    id,
    statement: { zh: '关闭不等于死亡。', en: 'Off is not dead.' },
    expect: { kind: 'band', metric: 'deadShare', min: 0 },
  };
}

export const facts: Facts = {
  experiments: new Map<string, ExperimentFacts>([
    [
      'dying-relu',
      {
        folder: 'src/experiments/26-activation-functions/dying-relu',
        title: { zh: '死亡 ReLU', en: 'Dying ReLU' },
        labels: { deadShare: { zh: '死亡比例', en: 'dead share' } },
        params: { largeStep: 10, variant: 'relu' },
        metrics: { deadShare: 0.40512, deadShareBefore: 0.1 },
        claims: [claim('off-is-not-dead'), claim('leaky-survives')],
      },
    ],
    [
      'unrecorded',
      {
        folder: 'src/experiments/26-x/unrecorded',
        title: { zh: '未录', en: 'Unrecorded' },
        labels: {},
        params: {},
        metrics: undefined,
        claims: [],
      },
    ],
  ]),
  terms: new Map([
    [
      'dying-relu',
      {
        id: 'dying-relu',
        chapter: 26,
        name: { zh: '死亡 ReLU', en: 'dying ReLU' },
        definition: { zh: '定义。', en: 'A definition.' },
      },
    ],
  ]),
  works: new Map([
    ['Lu19', { key: 'Lu19', authors: ['Lu Lu'], title: 'Dying ReLU', year: 2019 }],
    ['Maas13', { key: 'Maas13', authors: ['Andrew L. Maas'], title: 'Rectifiers', year: 2013 }],
  ]),
  components: new Map([
    ['ActivationTable', 'src/chapters/26-activation-functions/ActivationTable'],
  ]),
};

/** The sound chapter with one text replaced; throws if that text is not in it. */
export function chapterWith(text: string, replacement: string, file = chapterFile): Page {
  if (!chapterSource.includes(text)) throw new Error(`The fixture has no "${text}".`);
  return readPage(file, chapterSource.replace(text, replacement));
}

export function soundChapter(file = chapterFile): Page {
  return readPage(file, chapterSource);
}
