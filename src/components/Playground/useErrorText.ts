/** The sentences for failures, fetched when there is one. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useState } from 'react';
import type { Language } from '../../data/language';
import type { RunError } from '../../runtime/protocol';

type Explain = typeof import('./errorText').explainError;

/** Once fetched: whoever asks next has it at once. */
let fetched: Explain | undefined;

/** Empty until they are there; without a network a sentence that the page has itself. */
export function useErrorText(error: RunError, language: Language): string {
  const [explain, setExplain] = useState<{ readonly by: Explain | undefined } | undefined>(
    () => fetched && { by: fetched },
  );
  useEffect(() => {
    let left = false;
    import('./errorText').then(
      ({ explainError }) => {
        fetched = explainError;
        if (!left) setExplain({ by: explainError });
      },
      () => left || setExplain({ by: undefined }),
    );
    return () => {
      left = true;
    };
  }, []);
  if (!explain) return '';
  return explain.by?.(error, language) ?? plainText(error);
}

function plainText({ code }: RunError): string {
  return code === 'library-failed'
    ? translate({
        id: 'playground.runtimeFailed',
        message: '运行环境没有加载成功，可能是网络断开或太慢。联网后再按“运行”。',
      })
    : translate({ id: 'playground.errorPlain', message: '代码运行出错，已经停下。' });
}
