/** The line that puts this experiment, as it is set now, into a page of a course. */
import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
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

type Chosen = Pick<EmbedOptions, 'locked' | 'hidesCode' | 'theme'>;

const nothing: Chosen = { locked: { controls: false, code: false }, hidesCode: false };

export default function EmbedPanel(props: EmbedPanelProps): ReactNode {
  const { id, title, settings, params } = props;
  const form = useRef<HTMLFormElement>(null);
  const [chosen, choose] = useState<Chosen>(nothing);
  // What was ticked before the page was alive is in the form, too.
  const read = (): void => {
    if (form.current) choose(chosenIn(form.current));
  };
  useEffect(read, []);
  const seed = settings.seed === defaultSeed ? {} : { seed: settings.seed };
  const query = writeEmbedOptions({ params, ...seed, ...chosen });
  const address = `${useBaseUrl(embedPath(id), { absolute: true })}${query}`;
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
      <form ref={form} className={styles.options} onChange={read}>
        <label>
          <input type="checkbox" name="controls" />{' '}
          {translate({ id: 'embedPanel.lockControls', message: '锁住参数' })}
        </label>
        <label>
          <input type="checkbox" name="code" />{' '}
          {translate({ id: 'embedPanel.lockCode', message: '代码只读' })}
        </label>
        <label>
          <input type="checkbox" name="hides" />{' '}
          {translate({ id: 'embedPanel.hideCode', message: '不显示代码' })}
        </label>
        <label>
          {translate({ id: 'embedPanel.theme', message: '配色' })}{' '}
          <select name="theme">
            <option value="">
              {translate({ id: 'embedPanel.ofReader', message: '随读者的系统' })}
            </option>
            <option value="light">{translate({ id: 'embedPanel.light', message: '浅色' })}</option>
            <option value="dark">{translate({ id: 'embedPanel.dark', message: '深色' })}</option>
          </select>
        </label>
      </form>
      <EmbedLine line={frameLine(address, title)} />
    </details>
  );
}

function chosenIn(form: HTMLFormElement): Chosen {
  const said = new FormData(form);
  const theme = said.get('theme');
  return {
    locked: { controls: said.has('controls'), code: said.has('code') },
    hidesCode: said.has('hides'),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
}
