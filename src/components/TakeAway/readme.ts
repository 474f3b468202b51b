/** The README of a project that is taken away, in the language of the page. */
import type { Language } from '../../data/language';

export interface Origin {
  readonly title: string;
  /** The experiment's own page, with its origin. */
  readonly address: string;
  readonly release: string;
}

export function readmeOf({ title, address, release }: Origin, language: Language): string {
  return { zh, en }[language]({ title, address, release });
}

const zh = ({ title, address, release }: Origin): string => `# ${title}

来自《深度学习十问》，版本 ${release}：<${address}>

\`\`\`bash
npm install
npm run dev      # 开发服务器，改了代码页面就重来
npm run build    # 构建到 dist/，可以放到任意静态托管的任意文件夹
npm run types    # 检查类型
\`\`\`

| 文件 | 内容 |
| --- | --- |
| \`experiment/\` | 实验的代码，从 \`main.ts\` 开始，就是下载时页面上的样子 |
| \`settings.json\` | 种子、后端，以及和代码默认值不同的参数；改了就按新的值运行 |
| \`src/lab/\` | 实验导入的 \`lab\` 和 \`lab/…\` |
| \`src/project/\` | 运行实验的 worker，和显示结果的页面 |
| \`src/\` 里的其余文件 | 画图、写数字 |
| \`vendor/tfjs.js\` | 网站用的 TensorFlow.js 4.22.0，修正过算错、缺失或很慢的地方 |

## 数字

种子和后端相同，测得的数就和网站上的一样，最后几位可能因浏览器而异。选 webgl 时还取决于显卡。

\`vite.config.ts\` 让 \`@tensorflow/tfjs\` 指向 \`vendor/tfjs.js\`；npm 上的 \`@tensorflow/tfjs\` 只提供类型。去掉那一行，运行的就是官方发布的版本：没有 wasm 后端，改用 cpu；随机初值、部分梯度和运算不同，测得的数可能不同，个别实验会出错。

## 许可

代码按 MIT 许可（\`LICENSE\`）。\`vendor/\` 里各个包的许可在 \`vendor/licenses.txt\`。
`;

const en = ({ title, address, release }: Origin): string => `# ${title}

From Ten Questions of Deep Learning, release ${release}: <${address}>

\`\`\`bash
npm install
npm run dev      # a server for development: the page follows what you change
npm run build    # into dist/, for any folder of any static host
npm run types    # checks the types
\`\`\`

| file | what it holds |
| --- | --- |
| \`experiment/\` | the experiment's code, beginning with \`main.ts\`, as the page had it when you took it away |
| \`settings.json\` | seed, backend, and the parameters that differ from the code's defaults; the next run takes what you write there |
| \`src/lab/\` | what the experiment imports as \`lab\` and \`lab/…\` |
| \`src/project/\` | the worker that runs the experiment, and the page that shows what comes out |
| the rest of \`src/\` | draws charts, writes numbers |
| \`vendor/tfjs.js\` | the site's TensorFlow.js 4.22.0, mended where it is wrong, incomplete or slow |

## The numbers

With the same seed and backend you measure what the site measures; the last digits may depend on the browser, and with webgl also on the graphics card.

\`vite.config.ts\` leads \`@tensorflow/tfjs\` to \`vendor/tfjs.js\`; the package from npm only gives the types. Take that line out and TensorFlow.js as released runs: without the wasm backend, so on cpu, with other random initial values, gradients and operations in places. Numbers may then differ, and some experiments fail.

## Licence

The code is under the MIT licence (\`LICENSE\`). The licences of the packages in \`vendor/\` are in \`vendor/licenses.txt\`.
`;
