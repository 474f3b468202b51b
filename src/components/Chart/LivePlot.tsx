/** A chart that follows a run: redrawn at most ten times a second, less often for reduced motion. */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Picture } from './draw';
import styles from './styles.module.css';
import { chartWidth, minChartWidth, minFacetWidth } from './width';

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
  const [begun] = useState(first);
  // Before anything is painted: between the recorded picture and the run's there is no gap.
  useLayoutEffect(() => {
    const svg = begun === undefined ? null : recordedPicture(begun);
    if (svg && place.current?.childElementCount === 0) place.current.append(svg);
  }, [begun]);
  useEffect(() => {
    let cancelled = false;
    const wait = Math.max(0, drawnAt.current + redrawInterval() - performance.now());
    const timer = setTimeout(() => {
      void Promise.all([import('./draw'), import('./turn'), import('./reading/crosshair')]).then(
        ([{ draw }, turn, { enableReading }]) => {
          const element = place.current;
          if (cancelled || !element) return;
          const least = spec.facet === undefined ? minChartWidth : minFacetWidth;
          const width = Math.max(least, Math.min(chartWidth, element.clientWidth));
          const picture = { spec, layers, behind, labels, language, title };
          const drawn = draw(picture, width, turn.viewOf(element));
          // Alone: what reads values stands beside it.
          const old = element.querySelector(':scope > svg');
          if (old) old.replaceWith(drawn);
          else element.prepend(drawn);
          enableReading(element, picture);
          turn.enableTurning(element);
          drawnAt.current = performance.now();
        },
      );
    }, wait);
    return () => {
      cancelled = true;
      clearTimeout(timer);
    };
  }, [spec, layers, behind, labels, language, title]);
  return <div ref={place} className={styles.plot} />;
}

/** Our own recording, built into the site. */
function recordedPicture(svg: string): Element | null {
  return new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
}
