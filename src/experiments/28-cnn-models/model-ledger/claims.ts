/** What model-ledger must show: exact counts, as published or as the sum over the layers of the paper. */
import type { Claim } from '../../claim';

function equals(metric: string, value: number, tolerance = 0): Claim['expect'] {
  return { kind: 'equals', metric, value, tolerance };
}

function exact(
  id: string,
  zh: string,
  en: string,
  metric: string,
  value: number,
  control: string,
  source: string,
): Claim {
  return { id, statement: { zh, en }, expect: equals(metric, value), control, source };
}

/** With two digits more than the paper prints, which cuts some and rounds others; `billions` of multiply-adds. */
function residualWork(depth: number, billions: number, printed: string): Claim {
  return {
    id: `resnet-${depth}-work`,
    statement: {
      zh: `ResNet-${depth} 约 ${(10 * billions).toFixed(2)} 亿次乘加。`,
      en: `ResNet-${depth} takes about ${billions.toFixed(3)} billion multiply-adds.`,
    },
    expect: equals(`resNet${depth}MultiplyAdds`, billions * 1e9, 5e5),
    control: depth < 50 ? 'work-counted-at-one-place' : 'stride-in-3x3',
    source: `He15b: ${printed} billion; sum over layers`,
  };
}

/** Claim, names of the model, its metric and its parameters: published counts, and the sum over layers. */
const counts: readonly (readonly [string, string, string, string, number])[] = [
  ['lenet-5', 'LeNet-5', 'LeNet-5', 'leNet5', 60_000],
  ['modern-lenet', '现代版 LeNet', 'Modern LeNet', 'modernLeNet', 61_706],
  ['alexnet', 'AlexNet（分组）', 'AlexNet (groups)', 'alexNet', 60_965_224],
  ['alexnet-ungrouped', 'AlexNet（不分组）', 'AlexNet (no groups)', 'alexNetUngrouped', 62_378_344],
  ['vgg-16', 'VGG-16', 'VGG-16', 'vgg16', 138_357_544],
  ['vgg-19', 'VGG-19', 'VGG-19', 'vgg19', 143_667_240],
  ['googlenet', 'GoogLeNet', 'GoogLeNet', 'googLeNet', 6_998_552],
  ['resnet-18', 'ResNet-18', 'ResNet-18', 'resNet18', 11_689_512],
  ['resnet-34', 'ResNet-34', 'ResNet-34', 'resNet34', 21_797_672],
  ['resnet-50', 'ResNet-50', 'ResNet-50', 'resNet50', 25_557_032],
  ['resnet-101', 'ResNet-101', 'ResNet-101', 'resNet101', 44_549_160],
  ['resnet-152', 'ResNet-152', 'ResNet-152', 'resNet152', 60_192_808],
  ['densenet-121', 'DenseNet-121', 'DenseNet-121', 'denseNet121', 7_978_856],
  ['mobilenet-v1', 'MobileNetV1', 'MobileNetV1', 'mobileNetV1', 4_231_976],
  ['mobilenet-v2', 'MobileNetV2', 'MobileNetV2', 'mobileNetV2', 3_504_872],
  ['vit-b-16', 'ViT-B/16', 'ViT-B/16', 'vitB16', 86_567_656],
];

/** The idea that a model stands for; all others share weights over positions. */
const controls: Readonly<Record<string, string>> = {
  'lenet-5': 'all-maps-connected',
  alexnet: 'groups-ignored',
  'mobilenet-v1': 'groups-ignored',
  'mobilenet-v2': 'groups-ignored',
};

const parameters = counts.map(([id, zh, en, metric, value]): Claim => {
  const count = value.toLocaleString('en-US');
  const gap = /[A-Za-z0-9]$/.test(zh) ? ' ' : '';
  return {
    id: `${id}-parameters`,
    statement: {
      zh: `${zh}${gap}有 ${count} 个可训练的参数。`,
      en: `${en} has ${count} trainable parameters.`,
    },
    expect: equals(`${metric}Parameters`, value),
    control: controls[id] ?? 'weights-not-shared',
    source:
      'sum over the layers of the paper; the count that Keras or torchvision documents, where it has the model',
  };
});

export const claims: readonly Claim[] = [
  ...parameters,
  exact(
    'lenet-5-connections',
    'LeNet-5 有 340,908 条连接。',
    'LeNet-5 has 340,908 connections.',
    'leNet5Connections',
    340_908,
    'all-maps-connected',
    'LeCun98: 122,304 + 5,880 + 151,600 + 2,000 + 48,120 + 10,164, and 840 of the output',
  ),
  exact(
    'alexnet-neurons',
    '输入取 227 时，AlexNet 的卷积层和全连接层有 659,272 个输出：论文说 65 万个神经元。',
    'With an input of 227 the convolutional and dense layers of AlexNet have 659,272 outputs; the paper says 650,000 neurons.',
    'alexNetNeurons',
    659_272,
    'alexnet-on-224',
    'Krizhevsky12; sum over its layers',
  ),
  exact(
    'alexnet-work',
    'AlexNet（分组）有 724,406,816 次乘加。',
    'AlexNet (groups) takes 724,406,816 multiply-adds.',
    'alexNetMultiplyAdds',
    724_406_816,
    'groups-ignored',
    'closed form, sum over layers',
  ),
  exact(
    'vgg-16-work',
    'VGG-16 有 15,470,264,320 次乘加。',
    'VGG-16 takes 15,470,264,320 multiply-adds.',
    'vgg16MultiplyAdds',
    15_470_264_320,
    'work-counted-at-one-place',
    'closed form, sum over layers',
  ),
  exact(
    'vgg-19-work',
    'VGG-19 有 19,632,062,464 次乘加。',
    'VGG-19 takes 19,632,062,464 multiply-adds.',
    'vgg19MultiplyAdds',
    19_632_062_464,
    'work-counted-at-one-place',
    'He15b gives 19.6 billion; closed form, sum over layers',
  ),
  exact(
    'googlenet-work',
    'GoogLeNet 有 1,582,671,872 次乘加。',
    'GoogLeNet takes 1,582,671,872 multiply-adds.',
    'googLeNetMultiplyAdds',
    1_582_671_872,
    'work-counted-at-one-place',
    'closed form, sum over layers',
  ),
  exact(
    'vgg-16-dense',
    'VGG-16 的全连接层有 123,642,856 个参数。',
    'The dense layers of VGG-16 have 123,642,856 parameters.',
    'vgg16Dense',
    123_642_856,
    'vgg-pooled-globally',
    'closed form: 102,764,544 + 16,781,312 + 4,097,000',
  ),
  exact(
    'googlenet-convolutions',
    '把各条支路都算上，GoogLeNet 有 57 个卷积。',
    'With all its branches GoogLeNet has 57 convolutions.',
    'googLeNetConvolutions',
    57,
    'inception-of-three-branches',
    '3 + 9 × 6',
  ),
  exact(
    'googlenet-with-heads',
    '连同两个辅助分类器，GoogLeNet 有 13,378,280 个参数。',
    'With both auxiliary classifiers GoogLeNet has 13,378,280 parameters.',
    'googLeNetWithHeads',
    13_378_280,
    'inception-of-three-branches',
    'closed form: 6,998,552 + 3,188,840 + 3,190,888',
  ),
  exact(
    'resnet-50-keras',
    'Keras 的 ResNet-50 有 25,636,712 个参数：多了卷积的偏置和滑动统计量。',
    'Keras’ ResNet-50 has 25,636,712 parameters: biases of convolutions and moving statistics come on top.',
    'resNet50Keras',
    25_636_712,
    'statistics-not-counted',
    'Keras documentation, applications; 25,557,032 + 26,560 + 53,120',
  ),
  exact(
    'mobilenet-v1-keras',
    '连同滑动统计量，MobileNetV1 有 4,253,864 个参数。',
    'With moving statistics MobileNetV1 has 4,253,864 parameters.',
    'mobileNetV1Keras',
    4_253_864,
    'statistics-not-counted',
    'Keras documentation, applications; 4,231,976 + 21,888',
  ),
  exact(
    'global-pooling-saves',
    'VGG-16 的前两个全连接层换成全局平均池化，剩 15,227,688 个参数。',
    'With global average pooling for its first two dense layers, VGG-16 has 15,227,688 parameters left.',
    'vgg16Pooled',
    15_227_688,
    'without-global-pooling',
    'closed form: 14,714,688 + 513,000',
  ),
  residualWork(18, 1.814, '1.8'),
  residualWork(34, 3.664, '3.6'),
  residualWork(50, 3.858, '3.8'),
  residualWork(101, 7.57, '7.6'),
  residualWork(152, 11.282, '11.3'),
];
