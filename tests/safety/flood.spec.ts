/** Floods of output in a playground of the built site: the page stays alive and says what it left out. */
import { expect, test } from './victim';

interface Flood {
  readonly code: string;
  /** Where the page says what it left out. */
  readonly says?: RegExp;
}

const floods: Readonly<Record<string, Flood>> = {
  '200,000 lines': {
    code: 'for (let i = 0; i < 200_000; i++) console.log(i, { i });',
    says: /有 [\d,]+ 行没有显示/,
  },
  'a million rows': {
    code: `import { chart } from 'lab';
const curve = chart('loss', { x: 'step', y: 'loss' });
for (let step = 0; step < 1_000_000; step++) curve.line({ step, loss: Math.sin(step) });`,
    says: /行没有画出/,
  },
  'ten thousand charts': {
    code: `import { chart } from 'lab';
for (let i = 0; i < 10_000; i++) chart('chart ' + i, { x: 'step', y: 'step' }).line([{ step: i }, { step: i + 1 }]);`,
    says: /没有显示/,
  },
  'ten thousand tables and parameters': {
    code: `import { param, table } from 'lab';
for (let i = 0; i < 10_000; i++) {
  table('table ' + i, Array.from({ length: 50 }, (_, row) => ({ row, i })));
  param('knob ' + i, { value: 1, min: 0, max: 2, step: 1 });
}`,
    says: /没有显示/,
  },
  'twenty thousand series': {
    code: `import { chart } from 'lab';
const curve = chart('loss', { x: 'step', y: 'loss', color: 'series' });
for (let i = 0; i < 20_000; i++) curve.line({ step: i % 7, loss: i, series: 'series ' + i });`,
    says: /没有/,
  },
  'twenty thousand facets': {
    code: `import { chart } from 'lab';
const curve = chart('loss', { x: 'step', y: 'loss', facet: 'part' });
for (let i = 0; i < 20_000; i++) curve.dot({ step: i % 7, loss: i, part: 'part ' + i });`,
    says: /没有/,
  },
  'twenty thousand bands': {
    code: `import { chart } from 'lab';
const curve = chart('loss', { x: 'name', y: 'loss' });
for (let i = 0; i < 20_000; i++) curve.bar({ name: 'name ' + i, loss: i });`,
  },
  'a row of many columns': {
    code: `import { table } from 'lab';
table('wide', [Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => ['column ' + i, i]))]);
table('ragged', Array.from({ length: 5_000 }, (_, i) => ({ ['column ' + i]: i })));`,
    says: /没有/,
  },
};

for (const [name, { code, says }] of Object.entries(floods)) {
  test(`a flood leaves the page alive: ${name}`, async ({ victim }) => {
    await victim.receive(code);
    await victim.run();
    const pulse = await victim.pulse(4_000);
    test.info().annotations.push({
      type: name,
      description: `${pulse.beats} beats, longest pause ${Math.round(pulse.longestPause)} ms`,
    });
    await victim.expectAlive();
    await victim.status('done');
    if (says) await expect(victim.section).toContainText(says);
  });
}
