/** Terms that the text has settled: what it drifted to, and what stands instead. */

/** @type {readonly (readonly [RegExp, string])[]} */
const settled = [
  [/隐藏(?=单元|层)/g, '隐'],
  [/权值(?=共享)|(?<=共享)权值/g, '权重'],
  [/梯度长度/g, '梯度范数'],
  [/跳跃连接|跳连/g, '捷径'],
  [/谱尺度/g, '谱半径'],
  [/数据增广/g, '数据增强'],
  [/随机失活/g, 'Dropout'],
  [/稳定(?:性的|的)边缘/g, '稳定性边缘'],
  [/(?<![标基水])准(?=泊松|似然|二项)/g, '拟'],
  [/诺维科夫/g, 'Novikoff'],
  [/霍普菲尔德/g, 'Hopfield'],
  [/李世乭/g, '李世石'],
  // Not in the id of a claim, which never changes.
  [/(?<![-\w])(l|L)earnt(?![-\w])/g, '$1earned'],
];

/** A glossary entry names under `also` what else a term is called. */
const namesAnother = /^\s*also: /;

/** @param {string} line @returns {string} the line with the settled terms */
export function settleLine(line) {
  if (namesAnother.test(line)) return line;
  return settled.reduce((text, [drifted, term]) => text.replace(drifted, term), line);
}

/** @param {string} text @returns {string} the text with the settled terms, line by line */
export function settleTerms(text) {
  return text.split('\n').map(settleLine).join('\n');
}
