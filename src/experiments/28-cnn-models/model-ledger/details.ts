import { report } from 'lab';
import { auxiliary, vggStages } from './classic';
import { count } from './count';
import { dense, globalPool, type Layer } from './layers';
import { models } from './models';
import { bottleneckResNet } from './residual';

const totalsOf = (name: string) => {
  const { input, layers } = models[name];
  return count(input, layers).totals;
};

// zh: 正文里要用到的其他数字。
// en: Other numbers that the text needs.
export function reportDetails() {
  const leNet = totalsOf('leNet5');
  report('leNet5Connections', leNet.connections);
  const alexNet = totalsOf('alexNet');
  report('alexNetNeurons', alexNet.neurons);
  report('alexNetDense', alexNet.denseParameters);

  const vgg = totalsOf('vgg16');
  report('vgg16Dense', vgg.denseParameters);
  report('vgg16FirstDense', 7 * 7 * 512 * 4096 + 4096);
  report(
    'vgg16DenseShare',
    vgg.denseParameters / vgg.parameters,
  );
  report(
    'vgg16ConvWorkShare',
    vgg.convMultiplyAdds / vgg.multiplyAdds,
  );

  // zh: 全局平均池化代替前两个全连接层。
  // en: Global average pooling for the first two dense layers.
  const pooled = count(models['vgg16'].input, [
    ...vggStages(2, 2, 3, 3, 3),
    globalPool(),
    dense(1000),
  ]).totals;
  report('vgg16Pooled', pooled.parameters);
  report('vgg16PooledWork', pooled.multiplyAdds);

  const googLeNet = totalsOf('googLeNet');
  const heads = [512, 528].map((channels) =>
    count({ height: 14, width: 14, channels }, auxiliary),
  );
  report('googLeNetConvolutions', googLeNet.convolutions);
  report(
    'googLeNetWithHeads',
    heads.reduce(
      (sum, { totals }) => sum + totals.parameters,
      googLeNet.parameters,
    ),
  );
  report(
    'alexNetOverGoogLeNet',
    alexNet.parameters / googLeNet.parameters,
  );

  // zh: Keras 的 ResNet-50 给每个卷积加偏置，并把滑动统计量
  // zh: 也算进参数；偏置的个数是统计量的一半。
  // en: Keras' ResNet-50 has a bias in each convolution and
  // en: counts moving statistics; biases are half as many.
  const resNet = totalsOf('resNet50');
  report(
    'resNet50Keras',
    resNet.parameters + 1.5 * resNet.statistics,
  );
  const { input } = models['resNet50'];
  const later: Layer[] = bottleneckResNet(
    [3, 4, 6, 3],
    true,
  );
  report(
    'resNet50LaterWork',
    count(input, later).totals.multiplyAdds,
  );
  const mobile = totalsOf('mobileNetV1');
  report(
    'mobileNetV1Keras',
    mobile.parameters + mobile.statistics,
  );
}
