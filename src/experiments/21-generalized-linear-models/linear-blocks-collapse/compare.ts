import { report, table } from 'lab';
import { singularValues } from 'lab/linear-algebra';
import {
  multiplied,
  through,
  type Matrix,
  type Name,
} from './blocks';
import { drawSingular } from './charts';
import * as measures from './measures';

// zh: 每一串：乘起来的秩、非线性输出铺开的方向，和线性映射
// zh: 说不清的比例。
// en: For each chain: the rank of its product, the directions
// en: its non-linear outputs span, and what linear maps leave.
export function compareChains(
  chains: Record<string, Matrix[]>,
  x: Matrix,
  activation: Name,
) {
  const rows = Object.entries(chains).map(
    ([chain, list]) => {
      const values = singularValues(multiplied(list));
      drawSingular(chain, values);
      const straight = through(list, x, 'identity');
      const bent = through(list, x, activation);
      return {
        chain,
        rank: measures.rank(values),
        spanned: measures.spannedBy(bent),
        linear: measures.unexplained(x, straight),
        nonlinear: measures.unexplained(x, bent),
      };
    },
  );
  table('summary', rows);
  for (const { chain, ...row } of rows) {
    report(`${chain}Rank`, row.rank);
    report(`${chain}Spanned`, row.spanned);
    report(`${chain}Linear`, row.linear);
    report(`${chain}Nonlinear`, row.nonlinear);
  }
}
