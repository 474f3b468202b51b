/** A chart that follows a run: redrawn at most ten times a second, less often for reduced motion. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Picture } from './draw';
import styles from './styles.module.css';
import { chartWidth, minChartWidth } from './width';

const REDRAW = 100;
const REDRAW_CALM = 1000;

function redrawInterval(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? REDRAW_CALM : REDRAW;
}

export interface LivePlotProps extends Picture {
  /** The recorded picture: it stays until the first of the run is drawn. */
  readonly first: string | undefined;
}

export default function LivePlot({ first, ...picture }: LivePlotProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawnAt = useRef(0);
  const { spec, layers, behind, labels, language, title } = picture;
  useEffect(() => {
    let cancelled = false;
    const wait = Math.max(0, drawnAt.current + redrawInterval() - performance.now());
    const timer = setTimeout(() => {
      void Promise.all([import('./draw'), import('./turn')]).then(([{ draw }, turn]) => {
        const element = place.current;
        if (cancelled || !element) return;
        const width = Math.max(minChartWidth, Math.min(chartWidth, element.clientWidth));
        element.replaceChildren(
          draw({ spec, layers, behind, labels, language, title }, width, turn.viewOf(element)),
        );
        turn.enableTurning(element);
        drawnAt.current = performance.now();
      });
    }, wait);
    return () => {
      cancelled = true;
      clearTimeout(timer);
    };
  }, [spec, layers, behind, labels, language, title]);
  // What the page began with: it is replaced by hand.
  const [html] = useState(() => ({ __html: first ?? '' }));
  return <div ref={place} className={styles.plot} dangerouslySetInnerHTML={html} />;
}
