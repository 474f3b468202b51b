/** How the site goes into a course: linked, set, embedded, cited, and read by programs. */
import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import Translate, { translate } from '@docusaurus/Translate';
import SharedFiles from './SharedFiles';
import QueryTable from './QueryTable';
import styles from './styles.module.css';

export default function CourseGuide(): ReactNode {
  return (
    <div className={styles.guide}>
      <Heading as="h3" id="link">
        {translate({ id: 'courseGuide.link.heading', message: '链接' })}
      </Heading>
      <p>
        <Translate
          id="courseGuide.link.text"
          values={{
            experiment: <code>/experiments/dying-relu</code>,
            claim: <code>#claim-off-is-not-dead</code>,
          }}
        >
          {
            '小节、实验、论断的网址发布以后不再改变。实验的网址形如 {experiment}，后面加上 {claim} 就指到其中一条论断。“分享”按钮给出的链接带着当前的参数和改过的代码，适合布置作业。'
          }
        </Translate>
      </p>
      <Heading as="h3" id="embed">
        {translate({ id: 'courseGuide.embed.heading', message: '嵌入' })}
      </Heading>
      <p>
        <Translate id="courseGuide.embed.text">
          上面每个实验的“嵌入”里有一行
          HTML，放进任何网页，就是这个实验：没有导航，学生动手之前不加载运行环境，也不向第三方发请求。
        </Translate>
      </p>
      <p>
        <Translate
          id="courseGuide.messages"
          values={{
            height: <code>height</code>,
            run: <code>run</code>,
            done: <code>done</code>,
            verdicts: <code>verdicts</code>,
            source: <code>{"source: 'ten-questions'"}</code>,
          }}
        >
          {
            '框里发生的事会以 postMessage 告诉外面的网页，消息都带 {source}：{height} 是内容的高度，{run} 是一次运行的参数和种子，{done} 是用时和各项指标，{verdicts} 是每条论断成立与否。课程网页可以据此调整框高、记下作业。'
          }
        </Translate>
      </p>
      <Heading as="h3" id="preset">
        {translate({ id: 'courseGuide.preset.heading', message: '预设参数' })}
      </Heading>
      <p>
        <Translate id="courseGuide.preset.text">
          在实验的页面上调好参数，展开“嵌入课程页面”，那一行已经带着它们。也可以自己写在嵌入的网址后面：
        </Translate>
      </p>
      <QueryTable />
      <p>
        <Translate
          id="courseGuide.preset.names"
          values={{ param: <code>param(…)</code>, file: <code>chapters.json</code> }}
        >
          {
            '参数的名字是代码里 {param} 括号中的第一项，{file} 列出了全部名字、缺省值和范围。超出范围的值不起作用。'
          }
        </Translate>
      </p>
      <Heading as="h3" id="cite">
        {translate({ id: 'courseGuide.cite.heading', message: '引用' })}
      </Heading>
      <p>
        <Translate id="courseGuide.cite.text">
          “报告错误”旁边的“引用”给出当前这一页或这个实验的引文。文字和图以 CC BY 4.0
          授权，注明出处即可改编、翻译、印成讲义；代码以 MIT 授权。
        </Translate>
      </p>
      <Heading as="h3" id="data">
        {translate({ id: 'courseGuide.data.heading', message: '数据' })}
      </Heading>
      <p>
        <Translate id="courseGuide.data.text">
          给程序读的文件和网站一起生成，两种语言都在里面：
        </Translate>
      </p>
      <SharedFiles />
      <p>
        <Translate
          id="courseGuide.markdown"
          values={{
            ending: <code>.md</code>,
            example: <code>/activation-functions/dying-relu.md</code>,
          }}
        >
          {
            '十问的每一页都有 Markdown 版，网址后面加 {ending} 就是，例如 {example}：公式是 TeX，数已填好，实验带论断和记录值。适合交给助手一起读。'
          }
        </Translate>
      </p>
    </div>
  );
}
