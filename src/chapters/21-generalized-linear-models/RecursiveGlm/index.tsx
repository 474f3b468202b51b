/** A recursive GLM that the reader builds: each press adds a linear predictor and an inverse link. */
import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import {
  compositionOf,
  copiesOf,
  hiddenLinks,
  losses,
  meanOf,
  mostHidden,
  responses,
  units,
  type HiddenLink,
  type Response,
} from './glm';
import Network from './Network';
import Layer from './Layer';
import { copiesText, nameOf } from './wording';
import styles from './styles.module.css';

export default function RecursiveGlm(): ReactNode {
  const [hidden, setHidden] = useState<readonly HiddenLink[]>(['tanh']);
  const [response, setResponse] = useState<Response>('bernoulli');
  const last = hidden.length;
  const choose = (index: number, link: HiddenLink): void =>
    setHidden(hidden.map((old, i) => (i === index ? link : old)));
  return (
    <div className={styles.glm}>
      <Network
        hidden={last}
        label={translate(
          {
            id: 'recursiveGlm.picture',
            message: '输入 x，{hidden} 个隐层，每层 {units} 个单元，最后是均值 μ 和观测 y',
          },
          { hidden: last, units },
        )}
      />
      <p className={styles.formula} role="status">
        <span>μ = {compositionOf(hidden)}</span> <span>= {meanOf(hidden, response)}</span>
      </p>
      <ol className={styles.layers} start={0}>
        {hidden.map((link, layer) => (
          <Layer key={layer} index={layer} choice={link} options={hiddenLinks} onChoose={choose}>
            <Translate id="recursiveGlm.hidden">没有观测，没有似然</Translate>
          </Layer>
        ))}
        <Layer
          index={last}
          choice={response}
          options={responses}
          onChoose={(_, chosen) => setResponse(chosen)}
          isResponse
        >
          {translate(
            { id: 'recursiveGlm.response', message: '观测 y 服从{family}分布，损失 {loss}' },
            { family: nameOf(response).family, loss: losses[response] },
          )}
        </Layer>
      </ol>
      <div className={styles.buttons}>
        <button
          type="button"
          disabled={last >= mostHidden}
          onClick={() => setHidden([...hidden, 'tanh'])}
        >
          <Translate id="recursiveGlm.add">加一层</Translate>
        </button>
        <button type="button" disabled={last === 0} onClick={() => setHidden(hidden.slice(0, -1))}>
          <Translate id="recursiveGlm.remove">去一层</Translate>
        </button>
      </div>
      <p className={styles.copies}>{copiesText(hidden, copiesOf(hidden))}</p>
    </div>
  );
}
