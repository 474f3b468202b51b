/** The button that makes a Vite project of the experiment as it stands on the page. */
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useState, type ReactNode } from 'react';
import { ownPath } from '../../experiments/address';
import type { Experiment } from '../../experiments/experiment';
import { languageOf } from '../../data/language';
import type { ProjectSettings } from '../../project/settings';
import { importAnew } from '../importAnew';
import { NotFetched } from './notFetched';
import Outcome, { type State } from './Outcome';
import styles from './styles.module.css';

export interface TakeAwayProps extends Pick<ProjectSettings, 'seed' | 'backend' | 'params'> {
  readonly experiment: Pick<Experiment, 'id' | 'title' | 'labels'>;
  /** As they are on the page now. */
  readonly files: Readonly<Record<string, string>>;
}

export default function TakeAway(props: TakeAwayProps): ReactNode {
  const { experiment, files, seed, backend, params } = props;
  const { id, labels } = experiment;
  const { i18n, siteConfig } = useDocusaurusContext();
  const { runtimePath, release } = siteConfig.customFields ?? {};
  const runtime = typeof runtimePath === 'string' ? runtimePath : `${siteConfig.baseUrl}runtime/`;
  const address = useBaseUrl(ownPath(id), { absolute: true });
  const [state, setState] = useState<State>('idle');
  const language = languageOf(i18n.currentLocale);

  const take = async (): Promise<void> => {
    setState('making');
    const title = experiment.title[language];
    const settings = { title, language, seed, backend, params, labels };
    const taken = {
      id,
      title,
      address,
      release: typeof release === 'string' ? release : '',
      settings,
      files,
    };
    try {
      const { takeAway } = await importAnew(() => import('./takeAway'));
      save(`${id}.zip`, await takeAway(taken, new URL(runtime, document.baseURI).href));
      setState('made');
    } catch (reason) {
      setState(reason instanceof NotFetched ? reason : new NotFetched('unreachable'));
    }
  };
  return (
    <div className={styles.panel} data-take-away="">
      {/* Not `disabled`, which would take the focus away. */}
      <button
        type="button"
        className={styles.button}
        aria-disabled={state === 'making'}
        onClick={() => state !== 'making' && void take()}
      >
        {translate({ id: 'takeAway.button', message: '下载为项目' })}
      </button>
      <p>
        {translate({
          id: 'takeAway.about',
          message:
            '一个 Vite 项目（zip，约 0.7 MB）：现在的代码、参数和种子，连同画图和 TensorFlow.js。npm install 之后，npm run dev 就能在自己的机器上运行。',
        })}{' '}
        <span role="status">
          <Outcome state={state} />
        </span>
      </p>
    </div>
  );
}

function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
