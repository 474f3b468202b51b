import { param, random, seed } from 'lab';
import { drawMatrix, reportTranspose } from './charts';
import { eachProduct, outputSide } from './loops';
import { compareWays } from './ways';

const kernel = param('kernel', 3, [1, 5, 1]);
const stride = param('stride', 1, [1, 3, 1]);
const padding = param('padding', 1, [0, 2, 1]);
const [side, channels, filters] = [6, 3, 4];
const sizes = { side, channels, filters };
const shape = { ...sizes, kernel, stride, padding };
const out = outputSide(shape);

// zh: 随机的图、核，和损失对输出的导数 δ。
// en: A random image and kernel, and δ, the derivative of the
// en: loss with respect to the output.
const rng = random(seed);
const zeros = (n: number) => Array<number>(n).fill(0);
const drawn = (count: number, deviation = 1) =>
  zeros(count).map(() => rng.normal(0, deviation));
const size = kernel ** 2 * channels * filters;
const image = drawn(side ** 2 * channels);
const weights = drawn(size, 1 / (kernel * filters ** 0.5));
const delta = drawn(out ** 2 * filters);

// zh: 前向：每个输出把自己的积加起来。
// en: Forward: each output adds up its products.
const output = zeros(delta.length);
eachProduct(shape, (o, i, w) => {
  output[o] += image[i] * weights[w];
});

// zh: 反向：还是这些积。一个权重用在许多处，各处的贡献相加。
// en: Backward: the same products. A weight serves in many
// en: places, and what they contribute adds up.
const weightGradient = zeros(size);
const imageGradient = zeros(image.length);
eachProduct(shape, (o, i, w) => {
  weightGradient[w] += delta[o] * image[i];
  imageGradient[i] += delta[o] * weights[w];
});

// zh: 反向的后一行就是转置卷积：把输出铺回输入上。先卷积，再
// zh: 转置，回得到原图的方向吗？
// en: That last line is a transposed convolution: it lays
// en: outputs on inputs. Does it bring the image back?
const returned = zeros(image.length);
eachProduct(shape, (o, i, w) => {
  returned[i] += output[o] * weights[w];
});

// zh: 与 im2col、翻转的核、TensorFlow.js 相比，最多差多少？
// en: How far from im2col, the flipped kernel, TensorFlow.js?
const given = { shape, image, weights, delta };
const walked = { output, weightGradient, imageGradient };
compareWays(given, walked);
reportTranspose({ ...given, ...walked, returned });
drawMatrix(shape, weights);
