/**
 * Leaves out of the sidebar's data the title and description of every page, which every page would
 * load: only Docusaurus' cards (`DocCardList`) show them, and the site has none.
 *
 * @param {string} source what the docs plugin gives all pages of a version
 */
module.exports = function sidebarLoader(source) {
  /** @type {unknown} */
  const parsed = JSON.parse(source);
  const { version, ...rest } = /** @type {{ version: object }} */ (parsed);
  return JSON.stringify({ ...rest, version: { ...version, docs: {} } });
};
