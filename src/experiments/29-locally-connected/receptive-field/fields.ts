import { report } from 'lab';

// zh: 膨胀率不写就是 1。
// en: A dilation left out is 1.
export type Window = [
  kernel: number,
  stride: number,
  dilation?: number,
];

export function receptiveFields(layers: Window[]) {
  let field = 1;
  let distance = 1;
  const rows = layers.map(
    ([kernel, stride, dilation = 1], index) => {
      field += (kernel - 1) * dilation * distance;
      distance *= stride;
      const layer = index + 1;
      if (layer <= 6) report(`field${layer}`, field);
      return {
        layer,
        kernel,
        stride,
        dilation,
        field,
        distance,
      };
    },
  );
  report('field', field);
  return rows;
}
