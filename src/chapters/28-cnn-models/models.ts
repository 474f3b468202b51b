/** The classic CNN models side by side; the counts are compared with those of the experiment by a test. */
import type { Localized } from '../../data/language';

export interface Model {
  readonly name: string;
  readonly year: number;
  /** Layers with weights on the main path, as the paper counts. */
  readonly depth: number;
  /** Trainable parameters. */
  readonly parameters: number;
  /** For one image of the usual size. */
  readonly multiplyAdds?: number;
  /** Set where the numbers are as reported and were not computed layer by layer. */
  readonly about?: true;
  /** Its name in the experiment that computes it. */
  readonly computedAs?: string;
  /** Side of the usual square input, in pixels. */
  readonly input: number;
  /** Of ImageNet's validation set, by a single net, as its paper reports; nets were tested in different ways. */
  readonly top5Error?: { readonly percent: number; readonly table: number };
  readonly ingredients: Localized;
  /** Key in the bibliography. */
  readonly source: string;
}

export const models: readonly Model[] = [
  {
    name: 'LeNet-5',
    year: 1998,
    depth: 7,
    parameters: 60_000,
    multiplyAdds: 332_824,
    computedAs: 'leNet5',
    input: 32,
    ingredients: { zh: '5×5 卷积，带参数的池化', en: '5×5, trainable pooling' },
    source: 'LeCun98',
  },
  {
    name: 'AlexNet',
    year: 2012,
    depth: 8,
    parameters: 60_965_224,
    multiplyAdds: 724_406_816,
    computedAs: 'alexNet',
    input: 227,
    top5Error: { percent: 18.2, table: 2 },
    ingredients: { zh: 'ReLU，Dropout，LRN，分组', en: 'ReLU, dropout, LRN, groups' },
    source: 'Krizhevsky12',
  },
  {
    name: 'ZFNet',
    year: 2013,
    depth: 8,
    parameters: 62_000_000,
    about: true,
    input: 224,
    top5Error: { percent: 16.5, table: 2 },
    ingredients: { zh: 'AlexNet，开头改成 7×7', en: 'AlexNet with 7×7 first' },
    source: 'Zeiler13',
  },
  {
    name: 'NIN',
    year: 2013,
    depth: 12,
    parameters: 7_600_000,
    about: true,
    input: 224,
    ingredients: { zh: '1×1 卷积，全局平均池化', en: '1×1, global average pooling' },
    source: 'Lin13',
  },
  {
    name: 'VGG-16',
    year: 2014,
    depth: 16,
    parameters: 138_357_544,
    multiplyAdds: 15_470_264_320,
    computedAs: 'vgg16',
    input: 224,
    top5Error: { percent: 7.5, table: 4 },
    ingredients: { zh: '全用 3×3', en: '3×3 alone' },
    source: 'Simonyan14',
  },
  {
    name: 'VGG-19',
    year: 2014,
    depth: 19,
    parameters: 143_667_240,
    multiplyAdds: 19_632_062_464,
    computedAs: 'vgg19',
    input: 224,
    top5Error: { percent: 7.5, table: 4 },
    ingredients: { zh: '全用 3×3', en: '3×3 alone' },
    source: 'Simonyan14',
  },
  {
    name: 'GoogLeNet',
    year: 2014,
    depth: 22,
    parameters: 6_998_552,
    multiplyAdds: 1_582_671_872,
    computedAs: 'googLeNet',
    input: 224,
    top5Error: { percent: 10.07, table: 3 },
    ingredients: { zh: 'Inception，1×1 降维', en: 'Inception, 1×1 reduction' },
    source: 'Szegedy14',
  },
  {
    name: 'ResNet-18',
    year: 2015,
    depth: 18,
    parameters: 11_689_512,
    multiplyAdds: 1_814_073_344,
    computedAs: 'resNet18',
    input: 224,
    ingredients: { zh: '捷径，批归一化', en: 'Shortcuts, batch norm' },
    source: 'He15b',
  },
  {
    name: 'ResNet-34',
    year: 2015,
    depth: 34,
    parameters: 21_797_672,
    multiplyAdds: 3_663_761_408,
    computedAs: 'resNet34',
    input: 224,
    top5Error: { percent: 5.6, table: 4 },
    ingredients: { zh: '捷径，批归一化', en: 'Shortcuts, batch norm' },
    source: 'He15b',
  },
  {
    name: 'ResNet-50',
    year: 2015,
    depth: 50,
    parameters: 25_557_032,
    multiplyAdds: 3_857_973_248,
    computedAs: 'resNet50',
    input: 224,
    top5Error: { percent: 5.25, table: 4 },
    ingredients: { zh: '捷径，瓶颈', en: 'Shortcuts, bottlenecks' },
    source: 'He15b',
  },
  {
    name: 'ResNet-101',
    year: 2015,
    depth: 101,
    parameters: 44_549_160,
    multiplyAdds: 7_570_194_432,
    computedAs: 'resNet101',
    input: 224,
    top5Error: { percent: 4.6, table: 4 },
    ingredients: { zh: '捷径，瓶颈', en: 'Shortcuts, bottlenecks' },
    source: 'He15b',
  },
  {
    name: 'ResNet-152',
    year: 2015,
    depth: 152,
    parameters: 60_192_808,
    multiplyAdds: 11_282_415_616,
    computedAs: 'resNet152',
    input: 224,
    top5Error: { percent: 4.49, table: 4 },
    ingredients: { zh: '捷径，瓶颈', en: 'Shortcuts, bottlenecks' },
    source: 'He15b',
  },
  {
    name: 'DenseNet-121',
    year: 2016,
    depth: 121,
    parameters: 7_978_856,
    multiplyAdds: 2_834_161_664,
    computedAs: 'denseNet121',
    input: 224,
    top5Error: { percent: 7.71, table: 3 },
    ingredients: { zh: '拼接', en: 'Concatenation' },
    source: 'Huang17',
  },
  {
    name: 'MobileNetV1',
    year: 2017,
    depth: 28,
    parameters: 4_231_976,
    multiplyAdds: 568_740_352,
    computedAs: 'mobileNetV1',
    input: 224,
    ingredients: { zh: '深度可分离卷积', en: 'Depthwise separable' },
    source: 'Howard17',
  },
  {
    name: 'MobileNetV2',
    year: 2018,
    depth: 53,
    parameters: 3_504_872,
    multiplyAdds: 300_774_272,
    computedAs: 'mobileNetV2',
    input: 224,
    ingredients: { zh: '倒残差', en: 'Inverted residuals' },
    source: 'Sandler18',
  },
  {
    name: 'ViT-B/16',
    year: 2020,
    depth: 50,
    parameters: 86_567_656,
    multiplyAdds: 17_563_828_224,
    computedAs: 'vitB16',
    input: 224,
    ingredients: { zh: '图块与注意力，不用卷积', en: 'Patches, attention; no CNN' },
    source: 'Dosovitskiy20',
  },
];
