/** A task and its state in words. */
import { translate } from '@docusaurus/Translate';
import { defaultsOf } from '../../../experiments/claim';
import type { Experiment } from '../../../experiments/experiment';
import { statementOf } from '../../Claims';
import type { Playground } from '../usePlayground';
import type { Task } from './brief';
import type { TaskState } from './taskState';

export function taskText(
  { files, claim: id, want }: Task,
  { claims, labels, recorded, files: all }: Experiment,
  { language, state }: Pick<Playground, 'language' | 'state'>,
): string {
  const claim = claims.find((one) => one.id === id);
  const known = files.filter((name) => Object.hasOwn(all, name));
  const params = { ...defaultsOf(recorded?.params), ...state.used };
  const values = {
    files: list(known),
    claim: claim ? statementOf(claim, params, labels, language) : id,
  };
  if (known.length === 0)
    return want === 'holds'
      ? translate(
          { id: 'brief.knobsHolds', message: '只调参数，不改代码，让这条论断成立：{claim}' },
          values,
        )
      : translate(
          { id: 'brief.knobsFails', message: '只调参数，不改代码，让这条论断不成立：{claim}' },
          values,
        );
  return want === 'holds'
    ? translate(
        {
          id: 'brief.filesHolds',
          message: '代码只改 {files}（参数可调），让这条论断成立：{claim}',
        },
        values,
      )
    : translate(
        {
          id: 'brief.filesFails',
          message: '代码只改 {files}（参数可调），让这条论断不成立：{claim}',
        },
        values,
      );
}

export function taskStateText(state: TaskState): string {
  switch (state.kind) {
    case 'reached':
      return translate({ id: 'brief.reached', message: '✓ 达成：最近一次运行做到了。' });
    case 'forbidden':
      return translate(
        { id: 'brief.forbidden', message: '✗ 改了任务不许改的文件：{files}。改回去才算数。' },
        { files: list(state.files) },
      );
    case 'gone':
      return translate({
        id: 'brief.gone',
        message: '这条论断在本站更新后已不存在，任务无法判定。请告诉分享者。',
      });
    case 'open':
      return openText(state.why);
  }
}

function openText(why: Extract<TaskState, { kind: 'open' }>['why']): string {
  switch (why) {
    case 'no-run':
      return translate({ id: 'brief.open', message: '○ 未达成：运行一次，跑完就判。' });
    case 'control':
      return translate({
        id: 'brief.openControl',
        message: '○ 未达成：现成的破坏不算，要你自己改。',
      });
    case 'condition':
      return translate({
        id: 'brief.openCondition',
        message: '○ 未达成：这次运行动了论断的前提，判不了。把条件调回去再跑。',
      });
    case 'holds':
      return translate({ id: 'brief.openHolds', message: '○ 未达成：最近一次运行里它仍然成立。' });
    case 'fails':
      return translate({ id: 'brief.openFails', message: '○ 未达成：最近一次运行里它仍不成立。' });
    case 'unknown':
      return translate({
        id: 'brief.openUnknown',
        message: '○ 未达成：最近一次运行没有报告这条论断要的数。',
      });
  }
}

function list(names: readonly string[]): string {
  return names.join(translate({ id: 'brief.separator', message: '、' }));
}
