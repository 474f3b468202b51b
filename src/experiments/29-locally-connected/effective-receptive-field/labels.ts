/** Texts for every name that effective-receptive-field uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const kinds: Readonly<Record<string, Localized>> = {
  uniform: { zh: '均匀的核', en: 'Uniform kernels' },
  random: { zh: '随机的核', en: 'Random kernels' },
  relu: { zh: '随机的核加 ReLU', en: 'Random kernels, ReLU' },
  skip: { zh: '随机的核加捷径', en: 'Random kernels, shortcuts' },
};

export const labels: Experiment['labels'] = {
  // Parameters
  kernel: { zh: '核的边长', en: 'Side of the kernels' },
  branch: { zh: '捷径旁的支路乘以', en: 'Branch beside a shortcut, times' },
  // Charts, tables and their fields
  profiles: {
    zh: '输出的导数怎样散布在输入上',
    en: 'How the output’s derivative is spread over the input',
    see: {
      zh: '横轴两端是理论感受野的边。四条线都是中间高的钟，靠边几乎贴着零；有捷径的最窄。',
      en: 'The axis ends where the theoretical field ends. All four are bells, next to zero towards the edges; with shortcuts the bell is narrowest.',
    },
  },
  offset: { zh: '离正中几个像素', en: 'Pixels from the middle' },
  portion: { zh: '占总量的份额', en: 'Share of the total' },
  depths: {
    zh: '标准差随层数',
    en: 'Standard deviation against depth',
    see: {
      zh: '两轴都是对数。线大致是直的，层数乘四，标准差只乘二：按平方根长。',
      en: 'Both axes are logarithmic. The lines are nearly straight: four times the layers, twice the deviation, a square root.',
    },
  },
  layers: { zh: '层数', en: 'Layers' },
  spread: { zh: '标准差（像素）', en: 'Standard deviation (pixels)' },
  fields: { zh: '理论与有效的感受野', en: 'Theoretical and effective fields' },
  kind: { zh: '网络', en: 'Net' },
  field: { zh: '理论边长', en: 'Theoretical side' },
  side: { zh: '装下 95% 的边长', en: 'Side that holds 95%' },
  // Nets and metrics
  reluOff: { zh: 'ReLU 关掉的单元占比', en: 'Share of units that the ReLU switches off' },
  reluOverRandom: {
    zh: '标准差之比：有 ReLU 与没有',
    en: 'Ratio of standard deviations: with ReLU to without',
  },
  ...kinds,
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { zh, en }]): [string, Localized][] => [
      [`${kind}Deviation`, { zh: `${zh}：标准差`, en: `${en}: standard deviation` }],
      [
        `${kind}Growth`,
        {
          zh: `${zh}：40 层与 10 层的标准差之比`,
          en: `${en}: standard deviation of 40 layers over that of 10`,
        },
      ],
      [`${kind}Side`, { zh: `${zh}：装下 95% 的边长`, en: `${en}: side that holds 95%` }],
    ]),
  ),
};
