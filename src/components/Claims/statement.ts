/** What a claim states, with the values that its parameters have in the run. */
import { placeholder, type Claim, type Params } from '../../experiments/claim';
import type { Language } from '../../data/language';
import { formatCell, type Labels } from '../Wording';

export function statementOf(
  { statement }: Pick<Claim, 'statement'>,
  params: Params,
  labels: Labels,
  language: Language,
): string {
  return statement[language].replaceAll(placeholder, (written, name: string) =>
    params[name] === undefined ? written : formatCell(params[name], labels, language),
  );
}
