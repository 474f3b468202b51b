/** What a page that is a component says: its texts as they stand in the code, cut at its headings. */
import ts from 'typescript';

export interface PagePart {
  /** Empty before the first heading. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

export interface ComponentPage {
  /** Texts of the constants `title` and `description`, where there are such. */
  readonly title?: string;
  readonly description?: string;
  readonly parts: readonly PagePart[];
}

interface Part {
  readonly anchor: string;
  title: string;
  readonly texts: string[];
}

const headings = new Set(['Heading', 'h2', 'h3']);

/**
 * @param source in the language that is read
 * @param follow the source of a component that the page imports from `path`, where its headings
 *   belong to the page
 */
export function readComponent(
  source: string,
  follow: (path: string) => string | undefined = () => undefined,
): ComponentPage {
  const parts: [Part, ...Part[]] = [{ anchor: '', title: '', texts: [] }];
  const constants = new Map<string, string>();
  const walk = (code: string): void => {
    const file = ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true);
    const imported = importsOf(file);
    const visit = (node: ts.Node): void => {
      if (ts.isJsxAttribute(node) && /^aria-/.test(node.name.getText())) return;
      if (ts.isVariableDeclaration(node) && node.initializer) {
        const text = textOf(node.initializer);
        if (text !== undefined) constants.set(node.name.getText(), text);
        if (text !== undefined && /^(title|description)$/.test(node.name.getText())) return;
      }
      const opened = openingOf(node);
      const anchor = opened && headings.has(opened.tagName.getText()) ? idOf(opened) : undefined;
      if (anchor !== undefined) {
        parts.push({ anchor, title: textsIn(node).join(' '), texts: [] });
        return;
      }
      const inner = opened && follow(imported.get(opened.tagName.getText()) ?? '');
      if (inner !== undefined) walk(inner);
      const text = textOf(node);
      if (text === undefined) ts.forEachChild(node, visit);
      else parts.at(-1)?.texts.push(text);
    };
    visit(pageOf(file) ?? file);
  };
  walk(source);
  const [title, description] = [constants.get('title'), constants.get('description')];
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    parts: parts.map((part) => ({ ...part, text: part.texts.join(' ').replace(/\s+/g, ' ') })),
  };
}

/** The function that the module exports as its default. */
function pageOf(file: ts.SourceFile): ts.Node | undefined {
  return file.statements.find(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword),
  );
}

function importsOf(file: ts.SourceFile): Map<string, string> {
  return new Map(
    file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const name = importClause?.name?.text;
      return name !== undefined && ts.isStringLiteral(moduleSpecifier)
        ? [[name, moduleSpecifier.text] as const]
        : [];
    }),
  );
}

function openingOf(node: ts.Node): ts.JsxOpeningLikeElement | undefined {
  if (ts.isJsxElement(node)) return node.openingElement;
  return ts.isJsxSelfClosingElement(node) ? node : undefined;
}

function idOf({ attributes }: ts.JsxOpeningLikeElement): string | undefined {
  const id = attributes.properties
    .filter(ts.isJsxAttribute)
    .find(({ name }) => name.getText() === 'id')?.initializer;
  return id && ts.isStringLiteral(id) ? id.text : undefined;
}

/** Of `translate({ message })` and `<Translate>`; what is filled in later is a gap. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'translate') {
    const [given] = node.arguments;
    const message =
      given && ts.isObjectLiteralExpression(given)
        ? given.properties
            .filter(ts.isPropertyAssignment)
            .find(({ name }) => name.getText() === 'message')?.initializer
        : undefined;
    return message && ts.isStringLiteralLike(message) ? withGaps(message.text) : undefined;
  }
  if (!ts.isJsxElement(node) || node.openingElement.tagName.getText() !== 'Translate')
    return undefined;
  const written = node.children.map((child) => {
    if (ts.isJsxText(child)) return child.text;
    return ts.isJsxExpression(child) && child.expression && ts.isStringLiteral(child.expression)
      ? child.expression.text
      : '';
  });
  return withGaps(written.join('').replace(/\s+/g, ' ').trim());
}

function withGaps(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

function textsIn(node: ts.Node): string[] {
  const text = textOf(node);
  if (text !== undefined) return [text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...textsIn(child)));
  return found;
}
