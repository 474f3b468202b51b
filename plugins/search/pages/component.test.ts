import { expect, it } from 'vitest';
import { readComponent } from './component';

const guide = `
export default function Guide() {
  return (
    <div>
      <Heading as="h3" id="link">{translate({ id: 'g.link', message: '链接' })}</Heading>
      <p><Translate id="g.text" values={{ path: <code>/x</code> }}>{'网址形如 {path}。'}</Translate></p>
    </div>
  );
}
function Other() {
  return <p>{translate({ id: 'g.other', message: '别处的话' })}</p>;
}
`;
const page = `
import Guide from '../components/Guide';
import Other from '../components/Other';
export default function Page() {
  const title = translate({ id: 'p.title', message: '用于教学' });
  const description = translate({ id: 'p.description', message: '怎样备课。' });
  return (
    <main aria-label={translate({ id: 'p.hidden', message: '看不见' })}>
      <PageHead title={title}><Translate id="p.lead">共用
        一段</Translate></PageHead>
      <h2 id="course"><Translate id="p.course">放进课程</Translate></h2>
      <p>{translate({ id: 'p.course.text', message: '先看这里。' })}</p>
      <Other />
      <Guide />
    </main>
  );
}
`;

it('cuts a page at its headings, those of the components that it shows among them', () => {
  const found = readComponent(page, (path) => (path === '../components/Guide' ? guide : undefined));
  expect(found).toMatchObject({ title: '用于教学', description: '怎样备课。' });
  expect(found.parts.map(({ anchor, title, text }) => [anchor, title, text])).toEqual([
    ['', '', '共用 一段'],
    ['course', '放进课程', '先看这里。'],
    ['link', '链接', '网址形如 …。'],
  ]);
});

it('has neither title nor description where the page gives none', () => {
  const { title, description, parts } = readComponent('export default function X() {}');
  expect([title, description, parts.length]).toEqual([undefined, undefined, 1]);
});
