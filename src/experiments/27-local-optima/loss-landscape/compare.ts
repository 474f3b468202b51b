import { progress, report } from 'lab';
import { normalise } from './directions';
import type { Weights } from './network';
import {
  curvatureAt,
  drawSlice,
  drawSurface,
  type Place,
} from './picture';

type Networks = { trained: Weights; rescaled: Weights };

// zh: 两种方向、两个网络：四条截线，两个曲率之比。
// en: Two kinds of directions, two networks: four cuts, and
// en: two ratios of curvatures.
export function compare(
  networks: Networks,
  raw: Weights[],
  lossOf: Place['lossOf'],
  shown: 'raw' | 'normalised',
) {
  const placeOf = (
    kind: string,
    weights: Weights,
  ): Place => ({
    weights,
    lossOf,
    along: raw.map((direction) =>
      kind === 'raw'
        ? direction
        : normalise(direction, weights),
    ),
  });
  for (const kind of ['raw', 'normalised']) {
    const trained = placeOf(kind, networks.trained);
    const rescaled = placeOf(kind, networks.rescaled);
    const before = drawSlice(trained, kind, 'trained');
    const after = drawSlice(rescaled, kind, 'rescaled');
    const gaps = before.map((loss, i) =>
      Math.abs(loss - after[i]),
    );
    const top = Math.max(...before, ...after);
    const gap = Math.max(...gaps) / top;
    report(`${kind}SliceGap`, gap);
    const curvature = curvatureAt(trained);
    const changed = curvatureAt(rescaled);
    report(`${kind}Curvature`, curvature);
    report(`${kind}RescaledCurvature`, changed);
    report(`${kind}CurvatureRatio`, changed / curvature);
    if (kind === shown) drawSurface(rescaled);
    progress(kind === 'raw' ? 250 : 300, 300);
  }
}
