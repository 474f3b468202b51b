/** What the address of a frame may ask for. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import ScrollTable from '../ScrollTable';

export default function QueryTable(): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">
            {translate({ id: 'courseGuide.query.written', message: '写在网址里' })}
          </th>
          <th scope="col">{translate({ id: 'courseGuide.query.meaning', message: '意思' })}</th>
        </tr>
      </thead>
      <tbody>
        {rows().map(([written, meaning]) => (
          <tr key={written}>
            <td>
              <code>{written}</code>
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function rows(): [string, string][] {
  return [
    [
      'param.largeStep=50',
      translate({
        id: 'courseGuide.query.param',
        message: '参数 largeStep 取 50；可以写几个，用 & 隔开',
      }),
    ],
    [
      'seed=3',
      translate({ id: 'courseGuide.query.seed', message: '随机种子；同一个种子，同样的结果' }),
    ],
    [
      'backend=cpu',
      translate({ id: 'courseGuide.query.backend', message: '计算后端：wasm、cpu 或 webgl' }),
    ],
    [
      'lock=controls,code',
      translate({
        id: 'courseGuide.query.lock',
        message: '学生不能改参数、不能改代码，任选其一也行',
      }),
    ],
    ['code=hidden', translate({ id: 'courseGuide.query.code', message: '不显示代码' })],
    [
      'theme=dark',
      translate({
        id: 'courseGuide.query.theme',
        message: '配色，light 或 dark；不写就随学生的系统',
      }),
    ],
  ];
}
