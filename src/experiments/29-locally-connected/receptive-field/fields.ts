import { report } from 'lab';

export type Window = [kernel: number, stride: number];

export function receptiveFields(layers: Window[]) {
  let field = 1;
  let distance = 1;
  const rows = layers.map(([kernel, stride], index) => {
    field += (kernel - 1) * distance;
    distance *= stride;
    const layer = index + 1;
    if (layer <= 6) report(`field${layer}`, field);
    return { layer, kernel, stride, field, distance };
  });
  report('field', field);
  return rows;
}
