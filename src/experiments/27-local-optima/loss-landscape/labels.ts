/** Texts for every name that loss-landscape uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  blocks: { zh: '块数（每块两层）', en: 'Blocks of two layers' },
  skip: { zh: '捷径', en: 'Skip connections' },
  alpha: { zh: '缩放倍数 α', en: 'Rescaling factor α' },
  normalised: { zh: '按滤波器归一化', en: 'Filter-normalised' },
  // Charts and their fields
  landscape: {
    zh: '缩放后网络的损失地形（4 以上截平）',
    en: 'Loss landscape of the rescaled network (cut at 4)',
    see: {
      zh: '中央最低处就是训练停下的地方。平顶是截出来的：那里的损失超过 4。',
      en: 'The lowest place, in the middle, is where training ended. The flat tops are cut off: the loss there is above 4.',
    },
  },
  slices: {
    zh: '沿方向一的截线',
    en: 'Cuts along direction 1',
    see: {
      zh: '原始方向上，缩放后的谷窄得多，可两个网络是同一个函数；归一化之后，两条截线重合。',
      en: 'In the raw direction the rescaled net looks far sharper, though both are the same function. Normalised, the two cuts coincide.',
    },
  },
  a: { zh: '方向一', en: 'direction 1' },
  b: { zh: '方向二', en: 'direction 2' },
  trained: { zh: '训练好的', en: 'as trained' },
  rescaled: { zh: '缩放后的', en: 'rescaled' },
  directions: { zh: '方向', en: 'Directions' },
  raw: { zh: '原始方向', en: 'Raw directions' },
  // Metrics
  outputDifference: { zh: '缩放前后输出的相对差', en: 'Relative difference of the outputs' },
  trainedLoss: { zh: '训练后的损失', en: 'Loss after training' },
  rawSliceGap: { zh: '原始方向：两条截线的最大相对差', en: 'Raw: greatest gap between the cuts' },
  rawCurvature: { zh: '原始方向：缩放前的曲率', en: 'Raw: curvature before rescaling' },
  rawRescaledCurvature: { zh: '原始方向：缩放后的曲率', en: 'Raw: curvature after rescaling' },
  rawCurvatureRatio: { zh: '原始方向：曲率之比', en: 'Raw: ratio of curvatures' },
  normalisedSliceGap: {
    zh: '归一化方向：两条截线的最大相对差',
    en: 'Normalised: greatest gap between the cuts',
  },
  normalisedCurvature: {
    zh: '归一化方向：缩放前的曲率',
    en: 'Normalised: curvature before rescaling',
  },
  normalisedRescaledCurvature: {
    zh: '归一化方向：缩放后的曲率',
    en: 'Normalised: curvature after rescaling',
  },
  normalisedCurvatureRatio: {
    zh: '归一化方向：曲率之比',
    en: 'Normalised: ratio of curvatures',
  },
};
