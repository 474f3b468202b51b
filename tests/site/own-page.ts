/** The own page of an experiment as its built HTML has it, read without a browser. */
import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';

type Parent = Parameters<typeof DomUtils.getElementsByTagName>[1];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const tagged = (name: string, within: Parent): Element[] =>
  DomUtils.getElementsByTagName(name, within);
const textOf = (node: Element): string => DomUtils.textContent(node);
const valuesOf = (attribute: string, elements: readonly Element[]): string[] =>
  elements.flatMap(({ attribs }) => attribs[attribute] ?? []);

export interface BuiltOwnPage {
  readonly language: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  /** Addresses of the page in each language, by its code. */
  readonly translations: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  /** What the address of each link in the text is. */
  readonly links: readonly string[];
  /** Text of each file by name; main.ts is the workbench's. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of the charts that are shown with a picture and a table of their data. */
  readonly charts: readonly string[];
  /** What is told of each claim, by its id. */
  readonly claims: Readonly<Record<string, string>>;
  readonly nodes: number;
}

export function readOwnPage(file: string): BuiltOwnPage {
  const page = parseDocument(readFileSync(file, 'utf8'));
  const [root] = tagged('html', page.children);
  const article = tagged('article', page.children);
  const links = tagged('link', page.children);
  const workbench = tagged('section', article).filter(
    ({ attribs }) => 'data-experiment' in attribs,
  );
  return {
    language: root?.attribs['lang'],
    title: tagged('title', page.children).map(textOf).join(),
    description: contentOf('description', tagged('meta', page.children)),
    canonical: links.find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'],
    translations: Object.fromEntries(
      links.flatMap(({ attribs: { hreflang, href } }) =>
        hreflang !== undefined && href !== undefined ? [[hreflang, href] as const] : [],
      ),
    ),
    headings: tagged('h1', page.children).map(textOf),
    links: valuesOf('href', tagged('a', article)),
    files: { 'main.ts': codeIn(workbench), ...foldedFiles(article) },
    charts: tagged('figure', workbench)
      .filter((figure) => tagged('svg', [figure]).length > 0)
      .filter((figure) => tagged('details', [figure]).length > 0)
      .flatMap(({ attribs }) => attribs['data-chart'] ?? []),
    claims: Object.fromEntries(
      tagged('li', article).flatMap((item) => {
        const id = /^claim-(.+)$/.exec(item.attribs['id'] ?? '')?.[1];
        return id === undefined ? [] : [[id, textOf(item)] as const];
      }),
    ),
    nodes: tagged('*', page.children).length,
  };
}

function contentOf(name: string, metas: readonly Element[]): string | undefined {
  return metas.find(({ attribs }) => attribs['name'] === name)?.attribs['content'];
}

/** The words of the code, without its line numbers. */
function codeIn(within: Element[]): string {
  return tagged('pre', within)
    .flatMap((pre) => tagged('code', [pre]))
    .map(textOf)
    .join('\n');
}

function foldedFiles(article: Element[]): Record<string, string> {
  return Object.fromEntries(
    tagged('details', article).flatMap((details) => {
      const name = tagged('summary', [details])
        .flatMap((summary) => tagged('code', [summary]))
        .map(textOf)[0];
      return name?.endsWith('.ts') ? [[name, codeIn([details])] as const] : [];
    }),
  );
}
