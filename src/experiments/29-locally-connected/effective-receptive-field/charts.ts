import { chart } from 'lab';
import type { Kind } from './kernels';

const profiles = chart('profiles', {
  x: 'offset',
  y: 'portion',
  color: 'kind',
});
const depths = chart('depths', {
  x: { field: 'layers', scale: 'log' },
  y: { field: 'spread', scale: 'log' },
  color: 'kind',
});

export function drawProfile(kind: Kind, profile: number[]) {
  const total = profile.reduce((a, b) => a + b);
  const middle = (profile.length - 1) / 2;
  profiles.line(
    profile.map((size, at) => ({
      kind,
      offset: at - middle,
      portion: size / total,
    })),
  );
}

export function drawDepth(
  kind: Kind,
  layers: number,
  spread: number,
) {
  depths.line({ kind, layers, spread });
  depths.dot({ kind, layers, spread });
}
