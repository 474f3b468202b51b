import {
  alexNet,
  googLeNet,
  leNet5,
  modernLeNet,
  vgg16,
  vgg19,
} from './classic';
import type { Layer, Shape } from './layers';
import { mobileNetV1, mobileNetV2, vitB16 } from './later';
import {
  basicResNet,
  bottleneckResNet,
  denseNet121,
} from './residual';

interface Model {
  family: string;
  input: Shape;
  layers: Layer[];
}

const on = (
  size: number,
  family: string,
  layers: Layer[],
): Model => ({
  family,
  input: {
    height: size,
    width: size,
    channels: size === 32 ? 1 : 3,
  },
  layers,
});

export const models: Record<string, Model> = {
  leNet5: on(32, 'leNet', leNet5),
  modernLeNet: on(32, 'leNet', modernLeNet),
  alexNet: on(227, 'alexNetFamily', alexNet(2)),
  alexNetUngrouped: on(227, 'alexNetFamily', alexNet(1)),
  vgg16: on(224, 'vgg', vgg16),
  vgg19: on(224, 'vgg', vgg19),
  googLeNet: on(224, 'inception', googLeNet),
  resNet18: on(224, 'resNet', basicResNet(2, 2, 2, 2)),
  resNet34: on(224, 'resNet', basicResNet(3, 4, 6, 3)),
  resNet50: on(
    224,
    'resNet',
    bottleneckResNet([3, 4, 6, 3]),
  ),
  resNet101: on(
    224,
    'resNet',
    bottleneckResNet([3, 4, 23, 3]),
  ),
  resNet152: on(
    224,
    'resNet',
    bottleneckResNet([3, 8, 36, 3]),
  ),
  denseNet121: on(224, 'later', denseNet121),
  mobileNetV1: on(224, 'later', mobileNetV1),
  mobileNetV2: on(224, 'later', mobileNetV2),
  vitB16: on(224, 'later', vitB16),
};
