import { param, report, table } from 'lab';
import { drawModel, drawShares } from './charts';
import { vggStages } from './classic';
import { count } from './count';
import { reportDetails } from './details';
import { dense, globalPool } from './layers';
import { models } from './models';

// zh: 你的模型：VGG-16 的前两个全连接层换成全局平均池化。
// zh: 改这份清单，再在下拉框里选“你的模型”。
// en: Your model: VGG-16 with global average pooling for its
// en: first two dense layers. Edit the list, and choose it.
models['mine'] = {
  family: 'own',
  input: { height: 224, width: 224, channels: 3 },
  layers: [
    ...vggStages(2, 2, 3, 3, 3),
    globalPool(),
    dense(1000),
  ],
};
const chosen = param('model', 'vgg16', Object.keys(models));

// zh: 一、选中的模型，一行一层：参数和计算各在哪里？
// en: 1. The chosen model, a line a layer: where are its
// en: parameters, and where its computing?
const { input, layers } = models[chosen];
const { rows, totals } = count(input, layers);
drawShares(rows, totals);
table(
  'layers',
  rows.map((row) => ({ ...row })),
);

// zh: 二、所有的模型：参数多，不等于计算多。
// en: 2. All models: many parameters are not much computing.
// zh: 搭不成的，说出错在哪里。
// en: Of what cannot be built it says what is wrong.
const all = Object.entries(models).flatMap(
  ([model, { family, input, layers }]) => {
    const { totals, mistake } = count(input, layers);
    if (mistake) {
      table('impossible', [{ model, ...mistake }]);
      return [];
    }
    const { parameters, multiplyAdds, depth } = totals;
    drawModel(family, parameters, multiplyAdds);
    report(`${model}Parameters`, parameters);
    report(`${model}MultiplyAdds`, multiplyAdds);
    return { model, depth, parameters, multiplyAdds };
  },
);
table('summary', all);
reportDetails();
