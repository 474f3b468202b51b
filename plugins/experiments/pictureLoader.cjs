/**
 * Turns a recorded chart into an image of its own, for one language and one theme:
 * `charts.json?picture&chart=loss&language=zh&theme=dark`. With `thumbnail` it is a small picture that
 * has no words, and so needs no language. An image costs the page one element where
 * the chart has hundreds; as it sees no style of the page, the colours are written into it.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const thumbnail = require('./thumbnail.cjs');

/** @typedef {{ svg: Record<string, string> }} Chart */

/**
 * @this {{ resourceQuery: string, resourcePath: string, rootContext: string, addDependency: (file: string) => void }}
 * @param {string} source text of charts.json
 */
module.exports = function pictureLoader(source) {
  const query = new URLSearchParams(this.resourceQuery);
  const name = query.get('chart') ?? '';
  const isThumbnail = query.has('thumbnail');
  const language = query.get('language') ?? 'zh';
  const theme = query.get('theme') ?? 'light';
  /** @type {unknown} */
  const parsed = JSON.parse(source);
  const charts = /** @type {Record<string, Chart>} */ (parsed);
  const svg = charts[name]?.svg[language];
  if (svg === undefined) {
    const known = Object.keys(charts).join(', ');
    throw new Error(`${this.resourcePath} has no chart "${name}". It has: ${known}.`);
  }
  const tokens = join(this.rootContext, 'src/css/tokens.css');
  this.addDependency(tokens);
  const drawn = isThumbnail ? thumbnail(svg) : svg;
  return standAlone(drawn, colorsOf(readFileSync(tokens, 'utf8'), theme));
};

/** @param {string} svg @param {Record<string, string>} colors */
function standAlone(svg, colors) {
  const variables = Object.entries(colors)
    .filter(([name]) => [',', ')'].some((end) => svg.includes(`var(${name}${end}`)))
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');
  const style = `<style>:root { color: ${colors['--ink']}; font-family: system-ui, sans-serif; ${variables} }</style>`;
  return svg.replace(/^<svg([^>]*)>/, (_, /** @type {string} */ attributes) => {
    const given = attributes.replace(/ style="[^"]*"/, ' style="font-size: 14px"');
    const sized = given.replace(/ width="[^"]*"/, '');
    return `<svg xmlns="http://www.w3.org/2000/svg"${sized}>${style}`;
  });
}

/** The tokens of a theme: dark ones stand over light ones. @param {string} css @param {string} theme */
function colorsOf(css, theme) {
  const blocks = [
    /:root \{([^}]*)\}/,
    ...(theme === 'dark' ? [/\[data-theme='dark'\] \{([^}]*)\}/] : []),
  ];
  /** @type {Record<string, string>} */
  const colors = {};
  for (const block of blocks) {
    const tokens = block.exec(css)?.[1] ?? '';
    for (const [, name, value] of tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      if (name && value) colors[name] = value;
    }
  }
  return colors;
}
