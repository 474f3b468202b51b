/** A failure as a sentence a learner understands, one for each code of the runtime. */
import type { Language, Localized } from '../../data/language';
import type { RunError } from '../../runtime/protocol';

const sentences: Record<RunError['code'], Localized> = {
  syntax: {
    zh: '代码有语法错误，还没有运行。多半是括号、引号或逗号不成对。',
    en: 'The code has a syntax error, so nothing ran. Look for a bracket, quote or comma that has no partner.',
  },
  'shape-mismatch': {
    zh: '形状不匹配：{op} 收到了 {a} 和 {b}，这两个形状不能一起算。',
    en: 'Shapes do not fit: {op} got {a} and {b}, which cannot be combined.',
  },
  'unknown-import': {
    zh: '找不到模块“{specifier}”。这里只能导入 @tensorflow/tfjs、lab、lab 旁边的小库（如 lab/nets）和本实验自己的文件。',
    en: 'There is no module “{specifier}”. Code here may import @tensorflow/tfjs, lab, the libraries beside it such as lab/nets, and this experiment’s own files.',
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
    zh: 'TensorFlow.js 没有 {op} 的梯度，所以无法对它求导。换一个等价的写法试试。',
    en: 'TensorFlow.js has no gradient for {op}, so it cannot be differentiated. Try an equivalent formula.',
  },
  'disposed-tensor': {
    zh: '用到了一个已经释放的张量。它可能在 steps、inTurn 的上一轮或 tf.tidy 里产生；要留到以后的量，放进 tf.variable。',
    en: 'A tensor was used after its memory was freed. It may have been made in an earlier turn of steps or inTurn, or inside tf.tidy; hold what is needed later in a tf.variable.',
  },
  'not-defined': {
    zh: '名字“{name}”没有定义。检查拼写，或者是否忘了导入。',
    en: 'The name “{name}” is not defined. Check its spelling, or whether an import is missing.',
  },
  rejection: {
    zh: '有一个 Promise 失败了，却没有代码处理它。是不是漏了 await？',
    en: 'A promise was rejected and nothing handled it. Is an await missing?',
  },
  'library-failed': {
    zh: '运行环境没有加载成功，可能是网络断开或太慢。你的代码和参数都还在，联网后再按“运行”。',
    en: 'The runtime did not load; the connection may be gone or slow. Your code and parameters are kept: press Run again once it is back.',
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

/** Of `library-failed` where the file came, and was not whole. */
const damaged: Localized = {
  zh: '运行环境的文件 {file} 传来时已损坏，重新下载也一样，多半是网络或代理截断了它。换个网络再按“运行”，或先清除浏览器缓存。',
  en: 'A file of the runtime, {file}, arrived damaged, and again when fetched anew: most likely the network or a proxy cuts it. Press Run on another network, or clear the browser’s cache first.',
};

export function explainError(error: RunError, language: Language): string {
  const sentence = 'damaged' in error.values ? damaged : sentences[error.code];
  return sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => error.values[name] ?? '?');
}

/** The file's name as the tabs show it. */
export function fileOf(error: RunError): string | undefined {
  return error.path?.replace(/^(\.?\/)+/, '');
}
