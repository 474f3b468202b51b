/**
 * Compares the names of props as plain strings. Docusaurus 3.10 sorts them with `localeCompare`, only so
 * that they stand in some order; its first use makes a collator ready, in the midst of taking the page
 * over.
 *
 * @param {string} source of theme-common's `utils/reactUtils.js`
 */
module.exports = function plainOrderLoader(source) {
  const before = 'a[0].localeCompare(b[0])';
  if (!source.includes(before))
    throw new Error('reactUtils.js has changed: is this loader needed?');
  return source.replace(before, '(a[0] < b[0] ? -1 : 1)');
};
