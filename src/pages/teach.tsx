/** For teachers: which sections and experiments serve which lecture, and how to put them into a course. */
import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Translate, { translate } from '@docusaurus/Translate';
import lectures from '@generated/course/default/lectures.json';
import CourseGuide from '../components/CourseGuide';
import Lectures, { LectureTable } from '../components/Lectures';
import PageHead from '../components/PageHead';
import styles from './verification.module.css';

export default function TeachPage(): ReactNode {
  const title = translate({ id: 'teach.title', message: '用于教学' });
  const description = translate({
    id: 'teach.description',
    message:
      '哪些小节和实验用在哪一讲，每讲的目标、先修和时间；怎样链接、嵌入、预设参数、引用，数据在哪里。',
  });
  return (
    <Layout title={title} description={description}>
      <main className="container markdown">
        <PageHead title={title}>{description}</PageHead>
        <Heading as="h2" id="lectures">
          {translate({ id: 'teach.lectures.heading', message: '按主题备课' })}
        </Heading>
        <p className={styles.text}>
          <Translate id="teach.lectures.text">
            阅读时间按正文的长度估计，不含实验。运行时间取自记录，用的是两个共享的处理器核，没有显卡；学生的机器可能快些，也可能慢些。
          </Translate>
        </p>
        <LectureTable lectures={lectures} />
        <Lectures lectures={lectures} />
        <Heading as="h2" id="course">
          {translate({ id: 'teach.course.heading', message: '放进课程' })}
        </Heading>
        <CourseGuide />
      </main>
    </Layout>
  );
}
