export type Numbers = Float32Array;

// zh: 一个样本在一步里的位置：x 和 r 是输入部分和循环部分，
// zh: 从 gates 起；旧、新状态在 states 里从 old、next 起；
// zh: memo 从 note 起，记下求导要用的数。
// en: One sample in one step: x and r, the parts from the input
// en: and from the state, start at gates; the old and the new
// en: state start at old and next; memo, from note on, keeps
// en: what the derivative needs.
export interface Row {
  n: number;
  x: Numbers;
  r: Numbers;
  states: Numbers;
  memo: Numbers;
  gates: number;
  old: number;
  next: number;
  note: number;
}
export interface Slopes {
  x: Numbers;
  r: Numbers;
  states: Numbers;
}

export interface Cell {
  groups: number;
  stateGroups: number;
  memoGroups: number;
  forward(row: Row): void;
  backward(row: Row, slopes: Slopes): void;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

// zh: h ← tanh(x + r)
// en: h ← tanh(x + r)
const simpleRnn = {
  groups: 1,
  stateGroups: 1,
  memoGroups: 0,
  forward({ n, x, r, states, gates, next }: Row) {
    for (let j = 0; j < n; j++) {
      const z = x[gates + j] + r[gates + j];
      states[next + j] = Math.tanh(z);
    }
  },
  backward(row: Row, slopes: Slopes) {
    const { n, states, gates, next } = row;
    for (let j = 0; j < n; j++) {
      const h = states[next + j];
      const dz = slopes.states[next + j] * (1 - h * h);
      slopes.x[gates + j] = dz;
      slopes.r[gates + j] = dz;
    }
  },
};

// zh: 遗忘门、输入门、输出门、候选值；状态是 h，然后是 c。
// en: Forget, input and output gate, candidate; the state is h,
// en: then c.
const lstm = {
  groups: 4,
  stateGroups: 2,
  memoGroups: 5,
  forward(row: Row) {
    const { n, x, r, states, memo } = row;
    const { gates, old, next, note } = row;
    for (let j = 0; j < n; j++) {
      const g = gates + j;
      const forget = sigmoid(x[g] + r[g]);
      const input = sigmoid(x[g + n] + r[g + n]);
      const output = sigmoid(x[g + 2 * n] + r[g + 2 * n]);
      const candidate = Math.tanh(
        x[g + 3 * n] + r[g + 3 * n],
      );
      const kept = forget * states[old + n + j];
      const c = kept + input * candidate;
      const y = Math.tanh(c);
      states[next + j] = output * y;
      states[next + n + j] = c;
      const m = note + j;
      memo[m] = forget;
      memo[m + n] = input;
      memo[m + 2 * n] = output;
      memo[m + 3 * n] = candidate;
      memo[m + 4 * n] = y;
    }
  },
  backward(row: Row, slopes: Slopes) {
    const { n, states, memo } = row;
    const { gates, old, next, note } = row;
    for (let j = 0; j < n; j++) {
      const m = note + j;
      const forget = memo[m];
      const input = memo[m + n];
      const output = memo[m + 2 * n];
      const candidate = memo[m + 3 * n];
      const y = memo[m + 4 * n];
      const dh = slopes.states[next + j];
      const dc =
        slopes.states[next + n + j] +
        dh * output * (1 - y * y);
      const g = gates + j;
      const before = states[old + n + j];
      slopes.x[g] = dc * before * forget * (1 - forget);
      slopes.x[g + n] =
        dc * candidate * input * (1 - input);
      slopes.x[g + 2 * n] = dh * y * output * (1 - output);
      slopes.x[g + 3 * n] =
        dc * input * (1 - candidate ** 2);
      for (let k = g; k < g + 4 * n; k += n)
        slopes.r[k] = slopes.x[k]!;
      slopes.states[old + n + j] += dc * forget;
    }
  },
};

// zh: 更新门（越大，旧状态留得越多）、重置门、候选值；重置门
// zh: 乘在矩阵之后。
// en: Update gate (the larger, the more of the old state
// en: stays), reset gate, candidate; the reset gate acts after
// en: the matrix product.
const gru = {
  groups: 3,
  stateGroups: 1,
  memoGroups: 3,
  forward(row: Row) {
    const { n, x, r, states, memo } = row;
    const { gates, old, next, note } = row;
    for (let j = 0; j < n; j++) {
      const g = gates + j;
      const update = sigmoid(x[g] + r[g]);
      const reset = sigmoid(x[g + n] + r[g + n]);
      const candidate = Math.tanh(
        x[g + 2 * n] + reset * r[g + 2 * n],
      );
      states[next + j] =
        update * states[old + j] +
        (1 - update) * candidate;
      memo[note + j] = update;
      memo[note + n + j] = reset;
      memo[note + 2 * n + j] = candidate;
    }
  },
  backward(row: Row, slopes: Slopes) {
    const { n, r, states, memo } = row;
    const { gates, old, next, note } = row;
    for (let j = 0; j < n; j++) {
      const g = gates + j;
      const update = memo[note + j];
      const reset = memo[note + n + j];
      const candidate = memo[note + 2 * n + j];
      const dh = slopes.states[next + j];
      const dUpdate =
        dh *
        (states[old + j] - candidate) *
        update *
        (1 - update);
      const dCandidate =
        dh * (1 - update) * (1 - candidate * candidate);
      const dReset =
        dCandidate * r[g + 2 * n] * reset * (1 - reset);
      slopes.x[g] = slopes.r[g] = dUpdate;
      slopes.x[g + n] = slopes.r[g + n] = dReset;
      slopes.x[g + 2 * n] = dCandidate;
      slopes.r[g + 2 * n] = dCandidate * reset;
      slopes.states[old + j] += dh * update;
    }
  },
};

export const cells = { lstm, gru, simpleRnn };
export type CellName = keyof typeof cells;
