import {
  checkJoin,
  checkLayer,
  Impossible,
} from './impossible';
import type { Layer, Shape, Window } from './layers';
import { join, whole, type State } from './state';

export interface Row {
  layer: string;
  kernel: number | null;
  side: number;
  channels: number;
  parameters: number;
  multiplyAdds: number;
  field: number;
}

export interface Totals {
  parameters: number;
  denseParameters: number;
  multiplyAdds: number;
  convMultiplyAdds: number;
  // zh: 批归一化的滑动均值和方差，不训练。
  // en: Moving statistics of normalisation, not trained.
  statistics: number;
  // zh: 卷积和全连接的输出个数；连接数，偏置也算一条。
  // en: Outputs of convolutions and dense layers; connections,
  // en: a bias counting as one.
  neurons: number;
  connections: number;
  convolutions: number;
  depth: number;
}

export interface Mistake {
  // zh: 清单的第几项，从 1 数起。
  // en: Which item of the list, from 1.
  item: number;
  layer: string;
  input: string;
  mistake: string;
}

// zh: 逐层推导形状，顺路记账；遇到搭不成的一层就停下。
// en: Follows the shape from layer to layer and keeps accounts,
// en: up to a layer that cannot be built.
export function count(input: Shape, layers: Layer[]) {
  const rows: Row[] = [];
  const totals: Totals = {
    parameters: 0,
    denseParameters: 0,
    multiplyAdds: 0,
    convMultiplyAdds: 0,
    statistics: 0,
    neurons: 0,
    connections: 0,
    convolutions: 0,
    depth: 0,
  };

  const slide = (
    from: State,
    { kernel, stride, padding }: Window,
    ceil = false,
  ) => {
    const along = (size: number) => {
      const room = (size + 2 * padding - kernel) / stride;
      const last = ceil
        ? Math.ceil(room)
        : Math.floor(room);
      // zh: 最后一个窗口不能整个落在右边的补零里。
      // en: The last window is not all in the padding.
      const start = last * stride;
      return ceil && start >= size + padding
        ? last
        : last + 1;
    };
    return {
      height: along(from.shape.height),
      width: along(from.shape.width),
      field: from.field + (kernel - 1) * from.jump,
      jump: from.jump * stride,
    };
  };

  function step(from: State, layer: Layer): State {
    checkLayer(from, layer);
    const { height, width, channels } = from.shape;
    const book = (
      name: string,
      to: State,
      parameters: number,
      multiplyAdds: number,
      kernel: number | null = null,
    ): State => {
      rows.push({
        layer: name,
        kernel,
        side: to.shape.height,
        channels: to.shape.channels,
        parameters,
        multiplyAdds,
        field: to.field,
      });
      totals.parameters += parameters;
      totals.multiplyAdds += multiplyAdds;
      return to;
    };
    switch (layer.kind) {
      case 'conv': {
        const { kernel, filters, groups, bias } = layer;
        const to = slide(from, layer);
        const links =
          layer.links ?? (filters * channels) / groups;
        const weights = links * kernel * kernel;
        const places = to.height * to.width;
        totals.convolutions += 1;
        totals.convMultiplyAdds += places * weights;
        totals.neurons += places * filters;
        totals.connections +=
          places * (weights + (bias ? filters : 0));
        if (layer.norm) totals.statistics += 2 * filters;
        return book(
          'conv',
          {
            shape: { ...to, channels: filters },
            field: to.field,
            jump: to.jump,
            depth: from.depth + 1,
          },
          weights +
            (bias ? filters : 0) +
            (layer.norm ? 2 * filters : 0),
          places * weights,
          kernel,
        );
      }
      case 'pool': {
        const { kernel, trainable } = layer;
        const to = slide(from, layer, layer.ceil);
        const outputs = to.height * to.width * channels;
        const work = trainable
          ? outputs * kernel * kernel
          : 0;
        if (trainable) totals.connections += work + outputs;
        return book(
          'pool',
          {
            shape: { ...to, channels },
            field: to.field,
            jump: to.jump,
            depth: from.depth + (trainable ? 1 : 0),
          },
          trainable ? 2 * channels : 0,
          work,
          kernel,
        );
      }
      case 'dense': {
        const weights =
          height * width * channels * layer.units;
        const biases = layer.fixed ? 0 : layer.units;
        if (!layer.fixed) {
          totals.denseParameters += weights + biases;
        }
        totals.neurons += layer.units;
        totals.connections += weights + biases;
        return book(
          layer.fixed ? 'radialBasis' : 'dense',
          {
            ...whole(from, layer.units),
            depth: from.depth + 1,
          },
          layer.fixed ? 0 : weights + biases,
          weights,
        );
      }
      case 'globalPool':
        return book(
          'globalPool',
          whole(from, channels),
          0,
          0,
        );
      case 'norm':
        if (layer.running) {
          totals.statistics += 2 * channels;
        }
        return book('norm', from, 2 * channels, 0);
      case 'positions': {
        const tokens = height * width + 1;
        return book(
          'positions',
          {
            ...from,
            shape: { height: tokens, width: 1, channels },
          },
          (tokens + 1) * channels,
          0,
        );
      }
      case 'attention':
        return book(
          'attention',
          {
            ...from,
            shape: {
              height,
              width,
              channels: channels / 3,
            },
          },
          0,
          (2 * height * height * channels) / 3,
        );
      case 'classToken':
        return {
          ...from,
          shape: { height: 1, width: 1, channels },
        };
      case 'concat':
      case 'add': {
        const ends = layer.branches.map((branch) =>
          branch.reduce(step, from),
        );
        checkJoin(layer.kind, ends);
        return join(layer.kind, ends);
      }
    }
  }

  let at = { shape: input, field: 1, jump: 1, depth: 0 };
  let item = 0;
  let mistake: Mistake | null = null;
  try {
    layers.forEach((layer, i) => {
      item = i + 1;
      at = step(at, layer);
    });
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const { layer, input, mistake: what } = error;
    mistake = { item, layer, input, mistake: what };
  }
  totals.depth = at.depth;
  return { rows, totals, output: at.shape, mistake };
}
