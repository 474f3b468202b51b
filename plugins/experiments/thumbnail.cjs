/**
 * A recorded chart as a small picture: what was drawn, without the words, axes and margins around
 * it, which at that size nobody could read.
 */

/** Room for axes and titles in `src/components/Chart/toPlot.ts`, less what marks may overhang. */
const around = { left: 50, top: 20, right: 12, bottom: 40 };

/** What Plot draws around the marks, by the names it gives its groups. */
const words = /data-mark="(?:[\w-]*axis [\w ]+|text)"/;

/** @param {string} svg */
module.exports = function thumbnail(svg) {
  const isSurface = svg.includes('data-surface=');
  const bare = withoutGroups(svg)
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<text\b[^]*?<\/text>/g, '')
    .replace(/ (?:data-surface|aria-label|class|role)="[^"]*"/g, '')
    .replace(/(\d+\.\d)\d+/g, '$1');
  return isSurface ? bare : cropped(bare);
};

/** Leaves out groups of words, with the groups in them. @param {string} svg */
function withoutGroups(svg) {
  let kept = '';
  /** Depth in a group that is left out; 0 outside of one. */
  let depth = 0;
  for (const piece of svg.split(/(<g\b[^>]*>|<\/g>)/)) {
    const opens = piece.startsWith('<g');
    if (depth > 0) depth += opens ? 1 : piece === '</g>' ? -1 : 0;
    else if (opens && words.test(piece)) depth = 1;
    else kept += piece;
  }
  return kept;
}

/** @param {string} svg */
function cropped(svg) {
  return svg.replace(
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/,
    (_, /** @type {string} */ width, /** @type {string} */ height) => {
      const { left, top, right, bottom } = around;
      const inner = [Number(width) - left - right, Number(height) - top - bottom];
      return `viewBox="${left} ${top} ${inner.join(' ')}"`;
    },
  );
}
