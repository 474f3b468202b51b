import { chart } from 'lab';

const windows = chart('windows', {
  x: 'pixel',
  y: { field: 'layer', scale: 'band' },
});

interface Row {
  layer: number;
  field: number;
}

// zh: 每层中间那个单元看到的像素：从左端到右端。
// en: The pixels that the middle unit of each layer sees.
export function draw(rows: Row[]) {
  const widest = rows[rows.length - 1].field;
  windows.cell(
    rows.flatMap(({ layer, field }) => {
      const from = Math.floor((widest - field) / 2);
      const step = Math.max(1, Math.round(widest / 70));
      return Array.from(
        { length: Math.ceil(field / step) },
        (_, index) => ({
          layer,
          pixel: from + index * step,
        }),
      );
    }),
  );
}
