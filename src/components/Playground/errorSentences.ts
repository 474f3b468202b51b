/**
 * A sentence for each code of the runtime: what happened and what to do. Where an error has a
 * `kind`, `code/kind` comes first.
 */
import type { Localized } from '../../data/language';
import type { RunError } from '../../runtime/protocol';

type Code = RunError['code'];

export const sentences: Readonly<
  Record<Code, Localized> & Partial<Record<`${Code}/${string}`, Localized>>
> = {
  syntax: {
    zh: '代码有语法错误，还没有运行。多半是括号、引号或逗号不成对。',
    en: 'The code has a syntax error, so nothing ran. Look for a bracket, quote or comma that has no partner.',
  },
  'odd-characters': {
    zh: '代码里混进了全角标点或看不见的字符，共 {count} 处。代码要用半角字符，只有字符串和注释里可以用全角。',
    en: 'Full-width or invisible characters stand in the code, {count} in all. Code needs the plain ones; only strings and comments may hold others.',
  },
  'unsupported-syntax': {
    zh: '这里不支持这种语法：浏览器运行的是去掉类型之后的代码。',
    en: 'This syntax is not supported here: the browser runs the code with its types taken away.',
  },
  'unsupported-syntax/namespace': {
    zh: '这里不支持 namespace {name}。放进单独的文件，用 export 导出；或者写成对象：const {name} = { … }。',
    en: 'namespace {name} is not supported here. Put its members into a file of their own and export them, or write an object: const {name} = { … }.',
  },
  'unsupported-syntax/decorator': {
    zh: '这里不支持装饰器（@…）。直接调用函数，例如 const f = decorate(g)。',
    en: 'Decorators (@…) are not supported here. Call the function instead, as in const f = decorate(g).',
  },
  'shape-mismatch': {
    zh: '形状不匹配：{op} 收到了 {a} 和 {b}，这两个形状不能一起算。',
    en: 'Shapes do not fit: {op} got {a} and {b}, which cannot be combined.',
  },
  'unknown-import': {
    zh: '找不到模块“{specifier}”。这里只能导入 @tensorflow/tfjs、lab、lab 旁边的小库（如 lab/nets）和本实验自己的文件。',
    en: 'There is no module “{specifier}”. Code here may import @tensorflow/tfjs, lab, the libraries beside it such as lab/nets, and this experiment’s own files.',
  },
  'missing-export': {
    zh: '“{module}”没有导出“{name}”。',
    en: '“{module}” exports no “{name}”.',
  },
  'missing-default': {
    zh: "“{module}”没有默认导出。写成 import { 名字 } from '{module}'。",
    en: "“{module}” has no default export. Write import { name } from '{module}'.",
  },
  'missing-default/namespace': {
    zh: "“{module}”没有默认导出。写成 import * as {name} from '{module}'。",
    en: "“{module}” has no default export. Write import * as {name} from '{module}'.",
  },
  'missing-default/names': {
    zh: "“{module}”没有默认导出。写成 import { 名字 } from '{module}'，名字例如 {names}。",
    en: "“{module}” has no default export. Write import { name } from '{module}', where the name is one such as {names}.",
  },
  'missing-default/nothing': {
    zh: '“{module}”什么也没有导出。在那个文件里写 export。',
    en: '“{module}” exports nothing. Write export in that file.',
  },
  'import-cycle': {
    zh: '文件之间循环导入：{files}。把共用的部分移到第三个文件里。',
    en: 'The files import each other in a circle: {files}. Move what they share into a third file.',
  },
  'network-blocked': {
    zh: '实验代码不能访问网络：这个页面不向任何地方发请求。',
    en: 'Experiments cannot use the network: this page asks nothing of anyone.',
  },
  'no-gradient': {
    zh: 'TensorFlow.js 没有 {op} 的梯度，所以无法对它求导。',
    en: 'TensorFlow.js has no gradient for {op}, so it cannot be differentiated.',
  },
  'no-gradient/dilation': {
    zh: 'TensorFlow.js 没有空洞卷积（dilation > 1）的梯度。改用 dilation = 1 和更大的卷积核。',
    en: 'TensorFlow.js has no gradient for a convolution with dilation above 1. Use dilation 1 and a larger kernel.',
  },
  'no-path': {
    zh: '求导的结果与自变量无关。中途用 dataSync、arraySync 取出数字，或者量是在函数外面算好的，梯度就断了：在函数里面全部用张量运算。',
    en: 'The result does not depend on what it is differentiated by. Numbers taken out with dataSync or arraySync, and values computed outside of the function, cut the gradient: compute everything inside of it, with tensors.',
  },
  'no-kernel': {
    zh: '计算后端 {backend} 没有实现 {op}，或者不支持这样调用。在参数里换一个后端（cpu 实现得最全），或者换一种写法。',
    en: 'The {backend} backend does not have {op}, or not in this form. Choose another backend among the parameters (cpu has the most), or write it differently.',
  },
  'left-out': {
    zh: '这里没有 {name}。',
    en: '{name} is not here.',
  },
  'left-out/data': {
    zh: '这里没有 {name}：tf.data 从文件、网址和摄像头读数据，这些在这里都用不了。把数据写成数组，用 tf.tensor 建张量；或者用 lab/data 里的数据集。',
    en: '{name} is not here: tf.data reads from files, addresses and cameras, none of which code here can reach. Write the data as an array and make a tensor of it, or take a data set of lab/data.',
  },
  'left-out/models': {
    zh: '{name} 在这里用不了：模型要从网络或磁盘读写，而实验代码两者都碰不到。用 tf.sequential 或 tf.model 在这里搭建，当场训练。',
    en: '{name} does not work here: models are read from and written to the network or a disk, and code here reaches neither. Build one with tf.sequential or tf.model and train it on the spot.',
  },
  'left-out/webgl': {
    zh: '这里没有 {name}：WebGL 后端的内部接口没有开放。要用 GPU，在参数里把计算后端换成 webgl。',
    en: '{name} is not here: the inner parts of the WebGL backend are not open. To compute on the GPU, choose the backend webgl among the parameters.',
  },
  'left-out/node': {
    zh: '这里没有 {name}：tf.node 只存在于 Node.js。数据写成数组，曲线用 lab 的 chart 画。',
    en: '{name} is not here: tf.node exists in Node.js only. Write data as arrays, and draw curves with lab’s chart.',
  },
  'left-out/browser': {
    zh: '{name} 收到的不是图像数据。这里没有网页上的图片和画布：自己造一个 { data, width, height }，或者直接用 tf.tensor3d。',
    en: '{name} did not get image data. There are no pictures and canvases of a page here: make { data, width, height } yourself, or use tf.tensor3d.',
  },
  'disposed-tensor': {
    zh: '用到了一个已经释放的张量。它可能在 steps、inTurn 的上一轮或 tf.tidy 里产生；要留到以后的量，放进 tf.variable。',
    en: 'A tensor was used after its memory was freed. It may have been made in an earlier turn of steps or inTurn, or inside tf.tidy; hold what is needed later in a tf.variable.',
  },
  'not-defined': {
    zh: '名字“{name}”没有定义。检查拼写，或者是否忘了声明、导入。',
    en: 'The name “{name}” is not defined. Check its spelling, or whether a declaration or import is missing.',
  },
  'not-imported': {
    zh: "“{name}”没有导入。在文件开头加一行：import { {name} } from '{module}';",
    en: "“{name}” was not imported. Add a line at the top of the file: import { {name} } from '{module}';",
  },
  'not-imported/namespace': {
    zh: "“{name}”没有导入。在文件开头加一行：import * as {name} from '{module}';",
    en: "“{name}” was not imported. Add a line at the top of the file: import * as {name} from '{module}';",
  },
  'not-here': {
    zh: '这里没有“{name}”：代码在 Worker 里运行，碰不到网页。',
    en: 'There is no “{name}” here: the code runs in a worker, apart from the page.',
  },
  'not-here/page': {
    zh: '这里没有“{name}”：代码在 Worker 里运行，碰不到网页。画图用 lab 的 chart 和 table，打印用 console.log，全局对象是 globalThis。',
    en: 'There is no “{name}” here: the code runs in a worker, apart from the page. Draw with lab’s chart and table, print with console.log; the global object is globalThis.',
  },
  'not-here/dialog': {
    zh: '这里没有“{name}”：代码在 Worker 里运行，弹不出对话框。打印用 console.log；要读者输入的值，用 lab 的 param 声明。',
    en: 'There is no “{name}” here: the code runs in a worker and cannot open a dialog. Print with console.log; declare a value that the reader sets with lab’s param.',
  },
  'not-here/frame': {
    zh: '这里没有“{name}”：代码在 Worker 里运行，没有屏幕刷新。用 setTimeout，或者 await new Promise((done) => setTimeout(done, 16))；图表会自己刷新。',
    en: 'There is no “{name}” here: the code runs in a worker, where no frames are drawn. Use setTimeout, or await new Promise((done) => setTimeout(done, 16)); charts refresh by themselves.',
  },
  'not-here/storage': {
    zh: '这里没有“{name}”：代码碰不到浏览器的存储，每次运行都从头开始。需要的数放在变量里，用 report 或 table 显示。',
    en: 'There is no “{name}” here: code cannot reach the browser’s storage, and each run starts anew. Keep numbers in variables and show them with report or table.',
  },
  'not-here/worker': {
    zh: '这里没有“{name}”：代码已经在一个 Worker 里运行，不能再开新的，也不能自己收发消息。结果用 lab 的 chart、table、report 交给网页。',
    en: 'There is no “{name}” here: the code already runs in a worker, which starts no others and sends no messages of its own. Hand results to the page with lab’s chart, table and report.',
  },
  'not-here/require': {
    zh: "这里没有“{name}”：它属于 Node.js。模块用 import 导入，例如 import * as tf from '@tensorflow/tfjs'。",
    en: "There is no “{name}” here: it belongs to Node.js. Modules are imported, as in import * as tf from '@tensorflow/tfjs'.",
  },
  'not-here/plot': {
    zh: "这里没有“{name}”，也不能另外加载。画图用 lab 的 chart：import { chart } from 'lab'。",
    en: "There is no “{name}” here, and nothing more can be loaded. Draw with lab’s chart: import { chart } from 'lab'.",
  },
  'not-here/inside': {
    zh: '调用的这个函数要用网页里的“{name}”，而代码在 Worker 里运行，碰不到网页。画图用 lab 的 chart 和 table。',
    en: 'The function that was called needs “{name}” of a page, but the code runs in a worker, apart from the page. Draw with lab’s chart and table.',
  },
  'not-a-function': {
    zh: '“{name}”不是函数，不能调用。检查拼写，或者它属于哪个对象。',
    en: '“{name}” is not a function and cannot be called. Check its spelling, and which object it belongs to.',
  },
  'not-a-function/method': {
    zh: '“{name}”不是函数，不能调用。如果它前面是张量，名字相近的方法有：{near}。',
    en: '“{name}” is not a function and cannot be called. If a tensor stands before it, methods of a similar name are: {near}.',
  },
  thrown: {
    zh: "代码抛出了一个不是 Error 的值，所以不知道是哪一行。写成 throw new Error('…')，就会显示行号。",
    en: "The code threw something that is not an Error, so its line is unknown. Write throw new Error('…') to see the line.",
  },
  rejection: {
    zh: '有一个 Promise 失败了，却没有代码处理它。是不是漏了 await？',
    en: 'A promise was rejected and nothing handled it. Is an await missing?',
  },
  'out-of-memory': {
    zh: '内存用尽了。循环写成 for (const step of steps(n))，或者用 tf.tidy、dispose 释放张量；也可以减小批量、层宽，或者在参数里把计算后端换成 cpu。',
    en: 'The memory is used up. Write the loop as for (const step of steps(n)), or free tensors with tf.tidy or dispose; a smaller batch or layer helps too, and so may the backend cpu among the parameters.',
  },
  'library-failed': {
    zh: '运行环境没有加载成功，可能是网络断开或太慢。你的代码和参数都还在，联网后再按“运行”。',
    en: 'The runtime did not load; the connection may be gone or slow. Your code and parameters are kept: press Run again once it is back.',
  },
  'library-failed/damaged': {
    zh: '运行环境的文件 {file} 传来时已损坏，重新下载也一样，多半是网络或代理截断了它。换个网络再按“运行”，或先清除浏览器缓存。',
    en: 'A file of the runtime, {file}, arrived damaged, and again when fetched anew: most likely the network or a proxy cuts it. Press Run on another network, or clear the browser’s cache first.',
  },
  'worker-died': {
    zh: '运行环境停止了，多半是内存用尽。减小批量、层宽或数据量，再运行一次。',
    en: 'The runtime died, most likely for lack of memory. Use a smaller batch, layer or data set and run again.',
  },
  'backend-missing': {
    zh: '这个浏览器不支持计算后端 {backend}。换一个后端再运行。',
    en: 'This browser has no {backend} backend. Choose another one and run again.',
  },
  error: {
    zh: '代码运行出错，已经停下。',
    en: 'The code threw an error and stopped.',
  },
};

/** Added where the runtime found names that are spelt alike. */
export const nearHint: Localized = {
  zh: '是不是想写 {near}？',
  en: 'Did you mean {near}?',
};

const matrixProducts: Localized = {
  zh: '用 tf.matMul、tf.mul 和 tf.sum 写出来。',
  en: 'Write it with tf.matMul, tf.mul and tf.sum.',
};
const constantMask: Localized = {
  zh: '先在求导的函数外面算出下标或掩码，里面只用 tf.mul、tf.gather。',
  en: 'Compute the indices or a mask outside of the differentiated function, and use only tf.mul or tf.gather inside.',
};
const reshaped: Localized = {
  zh: '用 tf.reshape 和 tf.transpose 写出来。',
  en: 'Write it with tf.reshape and tf.transpose.',
};
/** What to write instead, by the operator that has no gradient. */
export const gradientHints: Readonly<Record<string, Localized>> = {
  Einsum: matrixProducts,
  TopK: constantMask,
  Unique: constantMask,
  GatherNd: constantMask,
  ScatterNd: constantMask,
  TensorScatterUpdate: constantMask,
  SparseToDense: constantMask,
  DepthToSpace: reshaped,
  Cumprod: {
    zh: '正数的连乘写成 tf.exp(tf.cumsum(tf.log(x)))。',
    en: 'For positive numbers write tf.exp(tf.cumsum(tf.log(x))).',
  },
};

/** What to write instead, by the operator that a backend does not have. */
export const kernelHints: Readonly<Record<string, Localized>> = { Einsum: matrixProducts };
