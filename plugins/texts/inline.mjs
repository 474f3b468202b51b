/** Puts a language's texts in place of the Chinese ones that stand in the code. */
import ts from 'typescript';

/**
 * `translate({ id, message })` and `<Translate id>` with the text that `messages` has for their id;
 * others stay as they are.
 *
 * @param {string} source
 * @param {string} path
 * @param {Readonly<Record<string, { readonly message: string }>>} messages
 */
export function inlineTexts(source, path, messages) {
  if (!/\btranslate\(|<Translate\b/.test(source)) return source;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const place = ts.isCallExpression(node)
      ? placeInCall(node)
      : ts.isJsxElement(node)
        ? placeInElement(node)
        : undefined;
    const message = place && messages[place.id]?.message;
    if (place && message !== undefined)
      edits.push({ ...place, text: place.wrap(JSON.stringify(message)) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that places before it keep theirs.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      source,
    );
}

/** @param {ts.CallExpression} call */
function placeInCall({ expression, arguments: [given] }) {
  if (!ts.isIdentifier(expression) || expression.text !== 'translate') return undefined;
  if (!given || !ts.isObjectLiteralExpression(given)) return undefined;
  /** @param {string} name */
  const field = (name) =>
    given.properties
      .filter(ts.isPropertyAssignment)
      .find((property) => ts.isIdentifier(property.name) && property.name.text === name)
      ?.initializer;
  const [id, message] = [field('id'), field('message')];
  if (!id || !ts.isStringLiteralLike(id) || !message) return undefined;
  return {
    id: id.text,
    start: message.getStart(),
    end: message.end,
    wrap: (/** @type {string} */ text) => text,
  };
}

/** @param {ts.JsxElement} element */
function placeInElement({ openingElement, closingElement }) {
  const { tagName, attributes } = openingElement;
  if (!ts.isIdentifier(tagName) || tagName.text !== 'Translate') return undefined;
  const id = attributes.properties
    .filter(ts.isJsxAttribute)
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'id')?.initializer;
  if (!id || !ts.isStringLiteral(id)) return undefined;
  return {
    id: id.text,
    start: openingElement.end,
    end: closingElement.getStart(),
    wrap: (/** @type {string} */ text) => `{${text}}`,
  };
}
