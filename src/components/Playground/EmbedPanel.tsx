/** The line that puts this experiment, as it is set now, into a page of a course. */
import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useState, type ReactNode } from 'react';
import { embedPath } from '../../experiments/address';
import { writeEmbedOptions, type EmbedOptions } from '../../experiments/embedding';
import { frameLine } from '../../experiments/frameLine';
import EmbedLine from '../EmbedLine';
import styles from './embedPanel.module.css';
import { defaultSeed, type Settings } from './settings';

export interface EmbedPanelProps {
  readonly id: string;
  readonly title: string;
  readonly settings: Settings;
  /** Parameters that differ from the shipped ones. */
  readonly params: Settings['params'];
}

export default function EmbedPanel(props: EmbedPanelProps): ReactNode {
  const { id, title, settings, params } = props;
  const [chosen, choose] = useState<Pick<EmbedOptions, 'locked' | 'hidesCode' | 'theme'>>({
    locked: { controls: false, code: false },
    hidesCode: false,
  });
  const seed = settings.seed === defaultSeed ? {} : { seed: settings.seed };
  const query = writeEmbedOptions({ params, ...seed, ...chosen });
  const address = `${useBaseUrl(embedPath(id), { absolute: true })}${query}`;
  const { locked, hidesCode, theme } = chosen;
  return (
    <details className={styles.panel} data-embed-panel="">
      <summary>{translate({ id: 'embedPanel.title', message: '嵌入课程页面' })}</summary>
      <p>
        {translate({
          id: 'embedPanel.about',
          message:
            '把这一行放进任何网页，就是这个实验：当前的参数和种子会带过去，改过的代码不会。学生按下之前不加载运行环境。',
        })}
      </p>
      <div className={styles.options}>
        <Option
          on={locked.controls}
          onTurn={(controls) => choose({ ...chosen, locked: { ...locked, controls } })}
        >
          {translate({ id: 'embedPanel.lockControls', message: '锁住参数' })}
        </Option>
        <Option
          on={locked.code}
          onTurn={(code) => choose({ ...chosen, locked: { ...locked, code } })}
        >
          {translate({ id: 'embedPanel.lockCode', message: '代码只读' })}
        </Option>
        <Option on={hidesCode} onTurn={(hides) => choose({ ...chosen, hidesCode: hides })}>
          {translate({ id: 'embedPanel.hideCode', message: '不显示代码' })}
        </Option>
        <label>
          {translate({ id: 'embedPanel.theme', message: '配色' })}{' '}
          <select
            value={theme ?? ''}
            onChange={({ target: { value } }) => {
              const { theme: _, ...others } = chosen;
              choose(value === 'light' || value === 'dark' ? { ...others, theme: value } : others);
            }}
          >
            <option value="">
              {translate({ id: 'embedPanel.ofReader', message: '随读者的系统' })}
            </option>
            <option value="light">{translate({ id: 'embedPanel.light', message: '浅色' })}</option>
            <option value="dark">{translate({ id: 'embedPanel.dark', message: '深色' })}</option>
          </select>
        </label>
      </div>
      <EmbedLine line={frameLine(address, title)} />
    </details>
  );
}

interface OptionProps {
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly children: ReactNode;
}

function Option({ on, onTurn, children }: OptionProps): ReactNode {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />{' '}
      {children}
    </label>
  );
}
