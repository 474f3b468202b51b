export const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

// zh: 每个门在四个角上的输出，顺序是 00、01、10、11。
// en: What each gate puts out at the corners 00, 01, 10, 11.
const outputs = {
  and: '0001',
  or: '0111',
  nand: '1110',
  nor: '1000',
  xor: '0110',
  xnor: '1001',
};
export type Gate = keyof typeof outputs;
export const gates = Object.keys(outputs) as Gate[];

// zh: 标签写成 +1 与 −1。
// en: Labels are +1 and −1.
export const labelsOf = (gate: Gate) =>
  [...outputs[gate]].map((bit) => (bit === '1' ? 1 : -1));
