/** Overflow step by step in float32 and float16, what follows Infinity, and loss scaling. */
import main from '!!raw-loader!./main.ts';
import formats from '!!raw-loader!./formats.ts';
import growth from '!!raw-loader!./growth.ts';
import specials from '!!raw-loader!./specials.ts';
import scaling from '!!raw-loader!./scaling.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'overflow-step-by-step',
  chapter: 30,
  title: { zh: '一步步走到溢出', en: 'Overflow, step by step' },
  summary: {
    zh: '反复相乘，数清第几次溢出；先有 Infinity，后有 NaN；再看 float16 里放大损失怎样救回小梯度。',
    en: 'Count the multiplications until overflow; Infinity comes first, NaN after; and see loss scaling save small gradients in float16.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'formats.ts': formats,
    'growth.ts': growth,
    'specials.ts': specials,
    'scaling.ts': scaling,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;
