import { inlineTexts } from './inline.mjs';

const messages = { run: { message: 'Run “{name}”' }, about: { message: 'About {n} claims.' } };

it('puts the text of a call and of an element in place of the Chinese', () => {
  const source = `
const label = translate({ id: 'run', message: '运行“{name}”' }, { name });
const text = (
  <Translate id="about" values={{ n: 3 }}>
    约 {'{n}'} 条论断。
  </Translate>
);`;
  expect(inlineTexts(source, 'a.tsx', messages)).toBe(`
const label = translate({ id: 'run', message: "Run “{name}”" }, { name });
const text = (
  <Translate id="about" values={{ n: 3 }}>{"About {n} claims."}</Translate>
);`);
});

it('leaves alone what it has no text for, and what is no text', () => {
  const source = `translate({ id: 'other', message: '别的' }); other({ id: 'run', message: '运行' });`;
  expect(inlineTexts(source, 'a.ts', messages)).toBe(source);
});

it('takes texts within the values of another', () => {
  const source = `<Translate id="about" values={{ n: <Translate id="run">运行</Translate> }}>约</Translate>`;
  expect(inlineTexts(source, 'a.tsx', messages)).toBe(
    `<Translate id="about" values={{ n: <Translate id="run">{"Run “{name}”"}</Translate> }}>{"About {n} claims."}</Translate>`,
  );
});
