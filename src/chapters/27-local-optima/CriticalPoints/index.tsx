/** Critical points in one and two variables: small pictures to choose from, and the chosen one in detail. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {
  criticalPoints,
  eigenvaluesOf,
  hessianAt,
  secondOrder,
  truthAt,
} from '@site/src/chapters/27-local-optima/critical-points';
import { examples, type Example } from '@site/src/chapters/27-local-optima/examples';
import { printed, rounded } from '@site/src/chapters/27-local-optima/printed';
import { languageOf, type Language } from '@site/src/data/language';
import cards from './choices.module.css';
import Curve from './Curve';
import Details from './Details';
import Formula from './Formula';
import Surface from './Surface';
import styles from './styles.module.css';
import { countsOf, truthOf, words } from './wording';

export default function CriticalPoints(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const group = useId();
  const [chosen, choose] = useState(examples[0]?.id);
  const choices = useRef<HTMLFieldSetElement>(null);
  // One may have been picked before the page was alive.
  useEffect(
    () =>
      choose((id) => choices.current?.querySelector('input:checked')?.getAttribute('value') ?? id),
    [],
  );
  const example = examples.find(({ id }) => id === chosen);
  return (
    <div className={styles.figure}>
      <fieldset ref={choices} className={cards.choices}>
        <legend>{words.choose[language]}</legend>
        {examples.map((each) => (
          <label key={each.id} className={cards.choice} data-chosen={each.id === chosen}>
            <input
              type="radio"
              name={group}
              value={each.id}
              checked={each.id === chosen}
              onChange={() => choose(each.id)}
            />
            <Picture example={each} cells={8} />
            <span className={cards.name}>{each.name[language]}</span>
            <Formula>{printed(each.formula)}</Formula>
            <span className={cards.verdict}>{verdictOn(each, language)}</span>
          </label>
        ))}
      </fieldset>
      {example && (
        <div className={styles.chosen} role="group" aria-live="polite">
          <p className={styles.title}>{example.name[language]}</p>
          <Picture example={example} cells={18} />
          <Details example={example} language={language} />
        </div>
      )}
    </div>
  );
}

function Picture({
  example,
  cells,
}: {
  readonly example: Example;
  readonly cells: number;
}): ReactNode {
  return example.variables.length === 1 ? (
    <Curve example={example} />
  ) : (
    <Surface example={example} cells={cells} />
  );
}

/** `λ = 2, −2: saddle`, short enough for a card. */
function verdictOn(example: Example, language: Language): string {
  const points = criticalPoints(example);
  const found = points.map((point) => truthAt(example, point));
  const [point] = points;
  const [truth] = found;
  if (!point || !truth) return '';
  if (points.length > 1) return countsOf(found)[language];
  const eigenvalues = eigenvaluesOf(hessianAt(example, point));
  const listed = eigenvalues.map(rounded).join(', ').replaceAll(' ', '\u00a0');
  const said = truthOf(truth, secondOrder(eigenvalues))[language];
  return `λ\u00a0=\u00a0${listed}${language === 'zh' ? '：' : ': '}${said}`;
}
