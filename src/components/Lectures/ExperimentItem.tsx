/** An experiment of a lecture: its own page, how long it runs, and the line that embeds it. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { embedPath, ownPath } from '../../experiments/address';
import { frameLine } from '../../experiments/frameLine';
import EmbedLine from '../EmbedLine';
import styles from './styles.module.css';
import { secondsText } from './times';
import type { ExperimentView } from './view';

export default function ExperimentItem({
  experiment: { id, title, seconds },
}: {
  readonly experiment: ExperimentView;
}): ReactNode {
  return (
    <li>
      <div className={styles.row}>
        <Link to={ownPath(id)}>{title}</Link>
        {seconds !== undefined && <span className={styles.time}>{secondsText(seconds)}</span>}
        <Embed id={id} title={title} query="" />
      </div>
    </li>
  );
}

interface EmbedProps {
  readonly id: string;
  readonly title: string;
  /** What the address asks for. */
  readonly query: string;
}

/** Folded: the line that puts the experiment into a page, and the frame itself to look at. */
export function Embed({ id, title, query }: EmbedProps): ReactNode {
  const path = `${embedPath(id)}/${query}`;
  const line = frameLine(useBaseUrl(path, { absolute: true }), title);
  return (
    <details className={styles.embed}>
      <summary
        aria-label={translate({ id: 'lectures.embedNamed', message: '嵌入：{title}' }, { title })}
      >
        <Translate id="lectures.embed">嵌入</Translate>
      </summary>
      <EmbedLine line={line} />
      <p>
        <a href={useBaseUrl(path)} target="_blank" rel="noopener">
          <Translate id="lectures.alone">单独打开</Translate>
        </a>
      </p>
    </details>
  );
}
