import { param, report, table } from 'lab';
import { drawReach, drawWeights } from './charts';
import { pathsThrough } from './reach';
import { bottleneck, conv, separable } from './weights';

const channels = param('channels', 64, [1, 512, 1]);
const layers = param('layers', 3, [1, 6, 1]);

// zh: 一、若干个 3×3 叠起来，一个输出看得见多大一块输入？
// en: 1. How much does an output see through a stack of 3×3?
const seen = pathsThrough(layers);
drawReach(seen);
const side = seen[6].filter((paths) => paths > 0).length;
report('seenSide', side);

// zh: 二、同样的输入输出，换个做法，权重差多少？
// en: 2. The same input and output, another way: how many
// en: weights does it take?
const savings = {
  // zh: 一个大核，换成几个 3×3。
  // en: One large kernel, or a stack of 3×3.
  stack: {
    direct: conv(side, channels, channels),
    thrifty: layers * conv(3, channels, channels),
  },
  // zh: 256 通道上的两个 3×3，换成瓶颈。
  // en: Two 3×3 on 256 channels, or a bottleneck.
  bottleneck: {
    direct: 2 * conv(3, 256, 256),
    thrifty: bottleneck(256, 64),
  },
  // zh: 192 到 32 通道的 5×5，先降到 16。
  // en: A 5×5 from 192 channels to 32, by way of 16.
  reduction: {
    direct: conv(5, 192, 32),
    thrifty: conv(1, 192, 16) + conv(5, 16, 32),
  },
  // zh: 一个 3×3，拆成逐通道和逐点。
  // en: One 3×3, or depthwise and pointwise.
  depthwise: {
    direct: conv(3, channels, channels),
    thrifty: separable(3, channels, channels),
  },
};
const rows = Object.entries(savings).map(
  ([saving, { direct, thrifty }]) => {
    drawWeights(saving, direct, thrifty);
    report(`${saving}Direct`, direct);
    report(`${saving}Thrifty`, thrifty);
    const share = thrifty / direct;
    report(`${saving}Share`, share);
    return { saving, direct, thrifty, share };
  },
);
table('savings', rows);
