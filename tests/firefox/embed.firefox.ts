/** An experiment in a page of another origin, in Firefox: run, stopped, edited. */
import { Site } from '../offline/site';
import { expect, test } from './course';

/** Trains on wasm; draws numbers on cpu. */
for (const id of ['relu-after-addition', 'perceptron-rule']) {
  test(`${id} runs in the frame, and the course hears how its claims fared`, async ({ open }) => {
    const course = await open(id);
    expect(await course.status()).toBe('idle');
    await course.press('运行');
    await expect.poll(() => course.status()).toBe('done');
    const verdicts = await course.verdicts();
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['holds']));
    await expect
      .poll(async () => (await course.told()).map(({ type }) => type))
      .toEqual(expect.arrayContaining(['height', 'run', 'done', 'verdicts']));
    const told = await course.told();
    expect(told.find(({ type }) => type === 'done')).toMatchObject({ status: 'done' });
    expect(told.find(({ type }) => type === 'verdicts')?.claims).toHaveLength(verdicts.length);
  });
}

test('edited code runs; an endless loop freezes neither frame nor course, and is stopped', async ({
  open,
}) => {
  const course = await open('perceptron-rule');
  await course.press('编辑代码');
  await course.write('while (true) {}');
  await course.press('运行');
  await expect.poll(() => course.status()).toBe('running');
  // Both pages still answer: a paint each.
  const painted = (): Promise<boolean> =>
    new Promise((resolve) => requestAnimationFrame(() => resolve(true)));
  expect(await course.frame.evaluate(painted)).toBe(true);
  expect(await course.page.evaluate(painted)).toBe(true);
  await course.press('停止');
  await expect.poll(() => course.status()).toBe('stopped');
  expect((await course.told()).findLast(({ type }) => type === 'done')).toMatchObject({
    status: 'stopped',
  });

  await course.write("import { report } from 'lab'; report('mistakes', 3);");
  await course.press('运行');
  await expect.poll(() => course.status()).toBe('done');
});

test('a frame keeps to what its address asks for', async ({ open }) => {
  const course = await open('perceptron-rule', '?seed=5&lock=code&theme=dark');
  const shown = () => ({
    theme: document.documentElement.dataset['theme'],
    seed: document.querySelector<HTMLInputElement>('[data-param="seed"]')?.value,
    edits: [...document.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === '编辑代码',
    ).length,
  });
  await expect
    .poll(() => course.frame.evaluate(shown))
    .toEqual({ theme: 'dark', seed: '5', edits: 0 });
});

test('a frame that has run once runs, is edited and stopped without its server', async ({
  open,
}) => {
  const site = await Site.of();
  await site.start('build');
  try {
    const first = await open('perceptron-rule', '', site.address(''));
    await first.press('运行');
    await expect.poll(() => first.status()).toBe('done');
    await expect.poll(() => first.notKept()).toEqual([]);
    await site.stop();

    const again = await open('perceptron-rule', '', site.address(''));
    await again.press('运行');
    await expect.poll(() => again.status()).toBe('done');
    await again.press('编辑代码');
    await again.write('while (true) {}');
    await again.press('运行');
    await expect.poll(() => again.status()).toBe('running');
    await again.press('停止');
    await expect.poll(() => again.status()).toBe('stopped');
  } finally {
    await site.stop();
  }
});
