/**
 * Stands on every page with formulas (see plugins/math): their two fonts come with the page. Asked for
 * by the first layout only, they would come after it, and every formula be laid out a second time.
 */
import { preload } from 'react-dom';
import main from 'katex/dist/fonts/KaTeX_Main-Regular.woff2';
import italic from 'katex/dist/fonts/KaTeX_Math-Italic.woff2';

export default function MathFonts(): null {
  for (const font of [main, italic])
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return null;
}
