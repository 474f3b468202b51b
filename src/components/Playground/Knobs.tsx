/** The knobs of a playground: the parameters that matter, and folded the others, the seed and the backend. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ParamSpec, ParamValue } from '../../lab/events';
import { backends, type Backend } from '../../runtime/protocol';
import type { Labels } from '../Wording';
import { currentValue, splitKnobs } from './knobs';
import Pending from './autorun/Pending';
import Knob from './Knob';
import NumberField from './NumberField';
import styles from './knobs.module.css';
import { defaultSeed } from './settings';
import type { Playground } from './usePlayground';

const MAX_SEED = 2 ** 31 - 1;

export interface KnobsProps {
  readonly labels: Labels;
  readonly playground: Playground;
  /** Names of the parameters to turn first. */
  readonly main: readonly string[] | undefined;
}

export default function Knobs({ labels, playground, main }: KnobsProps): ReactNode {
  const { params, settings, beginning, language, turn, generation } = playground;
  const { first, others } = splitKnobs(params, main);
  const set = ({ name, value: shipped }: ParamSpec, value: ParamValue): void => {
    const { [name]: _, ...others } = settings.params;
    turn({ params: value === shipped ? others : { ...others, [name]: value } });
  };
  // What differs from the recording is seen: a link may have brought it.
  const isMoved =
    settings.seed !== defaultSeed || others.some(({ name }) => name in settings.params);
  const isAsBegun = params.every(({ name }) => settings.params[name] === beginning.params[name]);
  const knob = (spec: ParamSpec): ReactNode => (
    <Knob
      key={`${spec.name} ${generation}`}
      spec={spec}
      value={currentValue(spec, settings.params[spec.name])}
      labels={labels}
      language={language}
      onChange={(value) => set(spec, value)}
    />
  );
  return (
    <div
      className={styles.panel}
      role="group"
      aria-label={translate({ id: 'playground.parameters', message: '参数' })}
    >
      {first.length > 0 && <div className={styles.knobs}>{first.map(knob)}</div>}
      <details className={styles.more} open={isMoved}>
        <summary>
          {others.length > 0
            ? translate(
                { id: 'playground.moreKnobs', message: '另外 {count} 个参数、随机种子、计算后端' },
                { count: others.length },
              )
            : translate({ id: 'playground.seedAndBackend', message: '随机种子、计算后端' })}
        </summary>
        <div className={styles.knobs}>
          {others.map(knob)}
          <NumberField
            key={`seed ${generation}`}
            name="seed"
            label={translate({ id: 'playground.seed', message: '随机种子' })}
            value={settings.seed}
            range={{ min: 0, max: MAX_SEED, whole: true }}
            onChange={(seed) => turn({ seed })}
          >
            <button
              type="button"
              className={styles.small}
              onClick={() => turn({ seed: Math.floor(Math.random() * 100_000) })}
            >
              {translate({ id: 'playground.newSeed', message: '换一个种子' })}
            </button>
          </NumberField>
          <label className={styles.knob}>
            <span className={styles.label}>
              {translate({ id: 'playground.backend', message: '计算后端' })}
            </span>
            <select
              className={styles.input}
              data-param="backend"
              value={settings.backend}
              onChange={(event) => turn({ backend: event.target.value as Backend })}
            >
              {backends.map((backend) => (
                <option key={backend} value={backend}>
                  {backendName(backend)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className={styles.small}
            disabled={isAsBegun}
            onClick={() => {
              turn({ params: beginning.params });
            }}
          >
            {translate({ id: 'playground.restoreParams', message: '恢复默认参数' })}
          </button>
        </div>
      </details>
      <p className={styles.pending} role="status">
        <Pending {...playground} />
      </p>
    </div>
  );
}

function backendName(backend: Backend): string {
  if (backend === 'wasm')
    return translate({ id: 'playground.wasm', message: 'WASM（处理器，快）' });
  if (backend === 'cpu')
    return translate({ id: 'playground.cpu', message: 'CPU（纯 JavaScript）' });
  return translate({ id: 'playground.webgl', message: 'WebGL（显卡）' });
}
