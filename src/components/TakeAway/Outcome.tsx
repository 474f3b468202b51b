/** How packing stands: what was made, or which file is missing, why, and what helps. */
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { NotFetched } from './notFetched';

export type State = 'idle' | 'making' | 'made' | NotFetched;

export default function Outcome({ state }: { readonly state: State }): ReactNode {
  if (state === 'idle') return null;
  if (state === 'making') return <Translate id="takeAway.making">正在打包……</Translate>;
  if (state === 'made') return <Translate id="takeAway.made">已交给浏览器下载。</Translate>;
  const file =
    state.file === undefined ? (
      translate({ id: 'takeAway.script', message: '打包用的脚本' })
    ) : (
      <code>{state.file}</code>
    );
  return <span data-lack={state.lack}>{reasonOf(state, file)}</span>;
}

function reasonOf({ lack }: NotFetched, file: ReactNode): ReactNode {
  switch (lack) {
    case 'unreachable':
      return (
        <Translate
          id="takeAway.unreachable"
          values={{
            file,
            offline: (
              <Link to="/offline">
                <Translate id="takeAway.offline">离线阅读</Translate>
              </Link>
            ),
          }}
        >
          {
            '取不到{file}：连不上网，这台设备上也没有存。联网后再按一次；断网时也想打包，先到“{offline}”存下整站。'
          }
        </Translate>
      );
    case 'gone':
      return (
        <Translate id="takeAway.gone" values={{ file }}>
          {'服务器上找不到{file}，网站可能刚更新过。重新加载这一页，再按一次。'}
        </Translate>
      );
    case 'damaged':
      return (
        <Translate id="takeAway.damaged" values={{ file }}>
          {'{file}没有传完整。再按一次。'}
        </Translate>
      );
  }
}
