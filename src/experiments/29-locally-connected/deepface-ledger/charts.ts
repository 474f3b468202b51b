import { chart } from 'lab';
import type { Row } from './count';

const bars = chart('ledger', {
  x: { field: 'layer', scale: 'band' },
  y: 'millions',
  color: 'quantity',
  facet: 'quantity',
});

// zh: 以百万计：参数和乘加分开画，两者的大户不是同一层。
// en: In millions. Parameters and multiply-adds peak in
// en: different layers.
export function draw(rows: Row[]) {
  for (const quantity of ['parameters', 'multiplyAdds']) {
    bars.bar(
      rows.map((row) => ({
        layer: row.layer,
        millions: Number(row[quantity]) / 1e6,
        quantity,
      })),
    );
  }
}
