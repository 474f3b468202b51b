/** The knobs of a playground: its parameters, the seed and the backend. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ParamSpec, ParamValue } from '../../lab/events';
import { backends, type Backend } from '../../runtime/protocol';
import type { Labels } from '../Wording';
import { currentValue } from './knobs';
import Knob from './Knob';
import NumberField from './NumberField';
import styles from './knobs.module.css';
import type { Playground } from './usePlayground';

const MAX_SEED = 2 ** 31 - 1;

export interface KnobsProps {
  readonly labels: Labels;
  readonly playground: Playground;
}

export default function Knobs({ labels, playground }: KnobsProps): ReactNode {
  const { params, settings, language, turn, generation, pending } = playground;
  const set = ({ name, value: shipped }: ParamSpec, value: ParamValue): void => {
    const { [name]: _, ...others } = settings.params;
    turn({ params: value === shipped ? others : { ...others, [name]: value } });
  };
  return (
    <div
      className={styles.knobs}
      role="group"
      aria-label={translate({ id: 'playground.parameters', message: '参数' })}
    >
      {params.map((spec) => (
        <Knob
          key={`${spec.name} ${generation}`}
          spec={spec}
          value={currentValue(spec, settings.params[spec.name])}
          labels={labels}
          language={language}
          onChange={(value) => set(spec, value)}
        />
      ))}
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
        disabled={Object.keys(settings.params).length === 0}
        onClick={() => {
          turn({ params: {} });
        }}
      >
        {translate({ id: 'playground.restoreParams', message: '恢复默认参数' })}
      </button>
      <p className={styles.pending} role="status">
        {pending && translate({ id: 'playground.pending', message: '参数已改，按“运行”后生效。' })}
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
