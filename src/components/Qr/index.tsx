/** An address as a QR code: dark on light in either theme, with the quiet zone that scanners need. */
import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import styles from './styles.module.css';

export interface QrProps {
  readonly text: string;
  /** What it leads to. */
  readonly label: string;
}

/** Modules on each side that stay light (ISO/IEC 18004). */
const QUIET = 4;

/** Modules a side from which a camera must come near. */
const DENSE = 97;

export default function Qr({ text, label }: QrProps): ReactNode {
  const code = useMemo(() => codeOf(text), [text]);
  if (!code)
    return (
      <p className={styles.tooLong} data-qr="too-long">
        {translate(
          {
            id: 'qr.tooLong',
            message:
              '这个链接有 {length} 个字符，放不进二维码。改成只给实验的地址，或者少改几处代码再试。',
          },
          { length: text.length },
        )}
      </p>
    );
  const side = code.size + 2 * QUIET;
  return (
    <figure className={styles.qr} data-qr={code.size}>
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
        <rect className={styles.paper} x={-QUIET} y={-QUIET} width={side} height={side} />
        <path className={styles.ink} d={toSvgPath(code)} />
      </svg>
      {code.size >= DENSE && (
        <figcaption>
          {translate({ id: 'qr.dense', message: '码很密：放大，或者把手机靠近些再扫。' })}
        </figcaption>
      )}
    </figure>
  );
}

/** Undefined where the text is longer than a QR code holds. */
function codeOf(text: string): ReturnType<typeof generate> | undefined {
  try {
    return generate(text, { minCorrectionLevel: correction.L });
  } catch {
    return undefined;
  }
}
