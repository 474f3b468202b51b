import {
  concat,
  conv,
  dense,
  globalPool,
  pool,
  radialBasis,
  subsample,
  type Layer,
} from './layers';

// zh: C3 的 16 张图各看 3、4 或 6 张输入图，共 60 条连线。
// en: Each of the 16 maps of C3 sees 3, 4 or 6 input maps: 60
// en: links in all.
export const leNet5 = [
  conv(6, 5, { padding: 0 }),
  subsample(),
  conv(16, 5, { padding: 0, links: 60 }),
  subsample(),
  conv(120, 5, { padding: 0 }),
  dense(84),
  radialBasis(10),
];

export const modernLeNet = [
  conv(6, 5, { padding: 0 }),
  pool(2),
  conv(16, 5, { padding: 0 }),
  pool(2),
  dense(120),
  dense(84),
  dense(10),
];

// zh: 两块 GPU：第 2、4、5 个卷积分成两组。
// en: Two GPUs: convolutions 2, 4 and 5 are in two groups.
export const alexNet = (groups: number) => [
  conv(96, 11, { stride: 4, padding: 0 }),
  pool(3, 2),
  conv(256, 5, { groups }),
  pool(3, 2),
  conv(384, 3),
  conv(384, 3, { groups }),
  conv(256, 3, { groups }),
  pool(3, 2),
  dense(4096),
  dense(4096),
  dense(1000),
];

// zh: 每一段先做若干个 3×3，再把边长减半。
// en: Each stage has some 3×3, then halves the side.
export const vggStages = (...depths: number[]) =>
  depths.flatMap((depth, stage) => [
    ...Array.from({ length: depth }, () =>
      conv([64, 128, 256, 512, 512][stage] ?? 512, 3),
    ),
    pool(2),
  ]);
const vggHead = [dense(4096), dense(4096), dense(1000)];
export const vgg16 = [
  ...vggStages(2, 2, 3, 3, 3),
  ...vggHead,
];
export const vgg19 = [
  ...vggStages(2, 2, 4, 4, 4),
  ...vggHead,
];

// zh: 四条支路：1×1；1×1 后 3×3；1×1 后 5×5；池化后 1×1。
// en: Four branches: 1×1; 1×1, 3×3; 1×1, 5×5; pool, 1×1.
const inception = (
  one: number,
  [before3, three]: [number, number],
  [before5, five]: [number, number],
  pooled: number,
): Layer =>
  concat(
    [conv(one, 1)],
    [conv(before3, 1), conv(three, 3)],
    [conv(before5, 1), conv(five, 5)],
    [pool(3, 1, 1), conv(pooled, 1)],
  );

export const googLeNet = [
  conv(64, 7, { stride: 2 }),
  pool(3, 2, 1),
  conv(64, 1),
  conv(192, 3),
  pool(3, 2, 1),
  inception(64, [96, 128], [16, 32], 32),
  inception(128, [128, 192], [32, 96], 64),
  pool(3, 2, 1),
  inception(192, [96, 208], [16, 48], 64),
  inception(160, [112, 224], [24, 64], 64),
  inception(128, [128, 256], [24, 64], 64),
  inception(112, [144, 288], [32, 64], 64),
  inception(256, [160, 320], [32, 128], 128),
  pool(3, 2, 1),
  inception(256, [160, 320], [32, 128], 128),
  inception(384, [192, 384], [48, 128], 128),
  globalPool(),
  dense(1000),
];

// zh: 训练时挂在旁边的辅助分类器。
// en: An auxiliary classifier, attached in training only.
export const auxiliary = [
  pool(5, 3),
  conv(128, 1),
  dense(1024),
  dense(1000),
];
