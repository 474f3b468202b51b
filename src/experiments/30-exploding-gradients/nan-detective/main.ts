import { inTurn, param, random } from 'lab';
import { report, seed, table } from 'lab';
import { programs } from './programs';
import { nameCause } from './rule';
import { curves, train } from './training';

const limit = param('limit', 1e3, [1, 1e9, 1], 'log');
const trials = param('trials', 4, [1, 10, 1]);
const count = param('steps', 100, [20, 200, 10]);
curves.rule({ gradient: limit });

// zh: 每个程序照原样训练几次，出了事就问病因；再用同样的随机数训练
// zh: 修好的版本。第一次画出来。
// en: Each program runs some times as it is, and when it
// en: breaks the tree names the cause; then the repaired one,
// en: on the same random numbers. The first time is drawn.
let [scenes, right, repairedBroken, quiet] = [0, 0, 0, 0];
const rows = [];
for (const [program, make] of inTurn(
  Object.entries(programs),
)) {
  const row = { program, first: 0, greatest: 0, last: 0 };
  let named = 0;
  for (let trial = 0; trial < trials; trial++) {
    const run = (version: 'broken' | 'repaired') => {
      const rng = random(1000 * seed + trial);
      const name = { program, version };
      return train(
        make(rng, version === 'repaired'),
        count,
        trial === 0 ? name : undefined,
      );
    };
    const { norms, scene } = run('broken');
    if (run('repaired').scene) repairedBroken++;
    if (!scene) continue;
    scenes++;
    if (nameCause(scene, limit) === program) named++;
    const [first = 0] = norms;
    const [last = 0] = norms.slice(-1);
    row.first = Math.max(row.first, first);
    row.greatest = Math.max(row.greatest, ...norms);
    row.last = Math.max(row.last, last);
  }
  right += named;
  rows.push({ ...row, named });
  report(`${program}-first`, row.first);
  report(`${program}-greatest`, row.greatest);
  report(`${program}-last`, row.last);
  if (program !== 'explosion' && program !== 'rate')
    quiet = Math.max(quiet, row.greatest);
}
table('verdicts', rows);
report('scenes', scenes);
report('right', right);
report('rightShare', right / scenes);
report('quiet', quiet);
report('repairedBroken', repairedBroken);
