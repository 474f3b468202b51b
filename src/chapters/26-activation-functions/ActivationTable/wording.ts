/** Puts what was measured about an activation into words and rounded numbers. */
import { translate } from '@docusaurus/Translate';
import type {
  Extreme,
  Measures,
  Saturation,
} from '@site/src/chapters/26-activation-functions/activation-measures';

/** Four digits after the point, without trailing zeros, with a true minus sign. */
export function rounded(value: number, digits = 4): string {
  const text = String(Number(value.toFixed(digits)));
  return (text === '-0' ? '0' : text).replace('-', '−');
}

/** `0.25 (x = 0)` where the extreme is taken at one point; the place stays on one line. */
export function describeExtreme({ value, at }: Extreme): string {
  return at === undefined ? rounded(value) : `${rounded(value)} (x\u00a0=\u00a0${rounded(at, 2)})`;
}

export function describeSaturation({ left, right }: Pick<Measures, 'left' | 'right'>): string {
  if (left === 'none' && right === 'none') {
    return translate({ id: 'activationTable.unsaturated', message: '不饱和' });
  }
  if (left === right) {
    return translate(
      { id: 'activationTable.bothSides', message: '两侧{kind}' },
      { kind: kindOf(left) },
    );
  }
  return left === 'none'
    ? translate({ id: 'activationTable.rightSide', message: '右侧{kind}' }, { kind: kindOf(right) })
    : translate({ id: 'activationTable.leftSide', message: '左侧{kind}' }, { kind: kindOf(left) });
}

function kindOf(saturation: Saturation): string {
  return saturation === 'hard'
    ? translate({ id: 'activationTable.hard', message: '硬饱和' })
    : translate({ id: 'activationTable.soft', message: '软饱和' });
}

export function describeMonotonic(monotonic: boolean): string {
  return monotonic
    ? translate({ id: 'activationTable.yes', message: '是' })
    : translate({ id: 'activationTable.no', message: '否' });
}
