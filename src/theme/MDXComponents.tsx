/** The authors' vocabulary: what a chapter may use besides Markdown. */
import Original from '@theme-original/MDXComponents';
import Answer, { Long, Short } from '@site/src/components/Answer';
import Playground from '@site/src/components/ChapterPlayground';
import CirculatingAnswers, { CirculatingAnswer } from '@site/src/components/CirculatingAnswers';
import Cite from '@site/src/components/Cite';
import Computed from '@site/src/components/Computed';
import Figure, { Caption } from '@site/src/components/Figure';
import FollowUps, { FollowUp, Question, Wrong } from '@site/src/components/FollowUps';
import MathFonts from '@site/src/components/MathFonts';
import PopularAnswer, { Evidence, Says } from '@site/src/components/PopularAnswer';
import Quoted from '@site/src/components/Quoted';
import Recorded from '@site/src/components/Recorded';
import References from '@site/src/components/References';
import ScrollTable from '@site/src/components/ScrollTable';
import Sections, { Section } from '@site/src/components/Sections';
import Setting from '@site/src/components/Setting';
import ShortAnswers, { ShortAnswer } from '@site/src/components/ShortAnswers';
import Term from '@site/src/components/Term';

export default {
  ...Original,
  table: ScrollTable,
  Answer,
  Short,
  Long,
  PopularAnswer,
  Says,
  Evidence,
  Playground,
  Recorded,
  Computed,
  Quoted,
  Setting,
  Figure,
  Caption,
  FollowUps,
  FollowUp,
  Question,
  Wrong,
  Term,
  Cite,
  References,
  CirculatingAnswers,
  CirculatingAnswer,
  ShortAnswers,
  ShortAnswer,
  Sections,
  Section,
  MathFonts,
};
