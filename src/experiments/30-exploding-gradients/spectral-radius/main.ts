import { param, report, table } from 'lab';
import { draw } from './charts';
import { describe, matrices } from './matrices';
import { growthByLag } from './powers';

const radius = param('radius', 0.9, [0.5, 1.5, 0.05]);
const boundedRadius = param(
  'boundedRadius',
  1.5,
  [0.8, 3, 0.1],
);
const size = param('size', 32, [4, 64, 4]);

// zh: 一、正交矩阵的倍数：往回 t 步，恰好乘以半径的 t 次方。
// en: 1. A multiple of an orthogonal matrix: t steps back are
// en: a factor of the radius to the power t, exactly.
for (const times of [0.9, 1, 1.1, 1.2]) {
  const matrix = matrices.orthogonal(size, times);
  const growth = growthByLag(matrix);
  draw('powers', { times }, growth);
  report(`times${times}-lag50`, growth[50]);
  report(`times${times}-lag100`, growth[100]);
  matrix.dispose();
}

// zh: 二、谱半径相同，谱范数不同：半径管远处，范数管眼前。
// en: 2. Equal radius, different norm: the radius rules far
// en: away, the norm rules nearby.
const rows = [];
for (const kind of [
  'orthogonal',
  'gaussian',
  'shear',
] as const) {
  const matrix = matrices[kind](size, radius);
  const growth = growthByLag(matrix);
  draw('kinds', { kind }, growth);
  rows.push(describe(kind, matrix, growth));
  matrix.dispose();
}
table('matrices', rows);

// zh: 三、tanh 的输出有界，梯度照样可以爆炸。
// en: 3. tanh is bounded, and its gradient can still explode.
const matrix = matrices.orthogonal(size, boundedRadius);
for (const network of ['linear', 'tanh'] as const) {
  const growth = growthByLag(matrix, network);
  draw('bounded', { network }, growth);
  report(`${network}-lag50`, growth[50]);
}
matrix.dispose();
