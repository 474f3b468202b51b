import { chart } from 'lab';

const axes = {
  x: 'lag',
  y: { field: 'growth', scale: 'log' },
} as const;
const charts = {
  powers: chart('powers', { ...axes, color: 'times' }),
  kinds: chart('kinds', { ...axes, color: 'kind' }),
  bounded: chart('bounded', { ...axes, color: 'network' }),
};

// zh: 隔一步画一个点；溢出 float32 的部分不画。
// en: Every second step; what overflows float32 is left out.
export function draw(
  name: keyof typeof charts,
  series:
    | { times: number }
    | { kind: string }
    | { network: string },
  growths: number[],
) {
  const rows = growths
    .map((growth, lag) => ({ lag, growth, ...series }))
    .filter(
      ({ lag, growth }) =>
        lag % 2 === 0 && growth > 0 && growth < Infinity,
    );
  charts[name].line(rows);
}
