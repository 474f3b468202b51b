/** An experiment for a lecture hall: all of the window, or the screen, and large. */
import clsx from 'clsx';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Experiment } from '../../../experiments/experiment';
import CodePane, { type CodePaneProps } from '../CodePane';
import type { Comparison } from '../comparison/comparison';
import ErrorNote from '../ErrorNote';
import JudgedClaims from '../JudgedClaims';
import Knobs from '../Knobs';
import Results from '../Results';
import { isBusy } from '../runState';
import type { Brief } from '../share/brief';
import BriefNote from '../share/BriefNote';
import Status from '../Status';
import playgroundStyles from '../styles.module.css';
import Toolbar from '../Toolbar';
import type { Playground } from '../usePlayground';
import ClaimChoice from './ClaimChoice';
import { enterFullscreen, isFullscreen, leaveFullscreen } from './fullscreen';
import Help from './Help';
import { actOf, type StageAct } from './keys';
import scene from './scene.module.css';
import Sheet from './Sheet';
import StageBar from './StageBar';
import StageQr from './StageQr';
import styles from './stage.module.css';
import { useAlone } from './useAlone';
import { useFit } from './useFit';
import { actText, claimsText, controlsText, resultsText } from './wording';

export interface StageProps extends Pick<CodePaneProps, 'wish' | 'onWish'> {
  readonly experiment: Experiment;
  readonly playground: Playground;
  readonly comparison: Comparison | undefined;
  /** The recorded charts as the page's HTML had them. */
  readonly still: string | undefined;
  /** The note and the task of a shared link. */
  readonly brief: Brief | undefined;
  readonly onDismiss: () => void;
  /** The ids of the claims to show; none where all are. */
  readonly chosen: readonly string[];
  readonly onChoose: (claims: readonly string[]) => void;
  readonly onLeave: () => void;
}

type SheetName = Extract<StageAct, 'claims' | 'qr' | 'help'>;

export default function Stage(props: StageProps): ReactNode {
  const { experiment, playground, comparison, still, wish, onWish } = props;
  const { brief, onDismiss, chosen, onChoose, onLeave } = props;
  const { id, title, labels, recorded } = experiment;
  const { language, state, files, run, stop } = playground;
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [showsCode, setShowsCode] = useState(false);
  const [sheet, setSheet] = useState<SheetName>();
  const isToggling = useRef(false);
  const told = useRef<HTMLDivElement>(null);
  useAlone(box);
  useFit(told);
  // The browser's own Escape ends the whole screen, and with it the stage.
  useEffect(() => {
    const onChange = (): void => {
      if (!isFullscreen() && !isToggling.current) onLeave();
      isToggling.current = false;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [onLeave]);
  const act = (asked: StageAct): void => {
    switch (asked) {
      case 'run':
        return run();
      case 'stop':
        return isBusy(state.status) ? stop() : undefined;
      case 'code':
        return setShowsCode(!showsCode);
      case 'fullscreen':
        isToggling.current = isFullscreen();
        return void (isFullscreen() ? leaveFullscreen() : enterFullscreen());
      case 'leave':
        return sheet ? setSheet(undefined) : onLeave();
      default:
        return setSheet(asked === sheet ? undefined : asked);
    }
  };
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  // Of the window: after a sheet has closed, nothing may have the focus for a moment. And from the
  // first paint on, as what is shown says.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const asked = event.defaultPrevented ? undefined : actOf(event, event.target);
      if (!asked) return;
      event.preventDefault();
      latest.current(asked);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const known = experiment.claims.filter((claim) => chosen.includes(claim.id));
  const claims = known.length > 0 ? known : experiment.claims;
  return createPortal(
    <div
      ref={box}
      className={clsx(playgroundStyles.playground, styles.stage)}
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-stage={id}
      data-status={state.status}
    >
      <div className={styles.below} inert={sheet !== undefined}>
        <StageBar title={title[language]} {...{ titleId, showsCode }} onAct={act} />
        <div className={clsx(scene.scene, showsCode && scene.withCode)}>
          {showsCode && (
            <div className={scene.code}>
              <CodePane {...{ id, playground, wish, onWish }} title={title[language]} />
            </div>
          )}
          {/* Focusable, because it may scroll. */}
          <div
            className={scene.results}
            data-results=""
            tabIndex={0}
            role="region"
            aria-label={resultsText()}
          >
            <Results {...{ experiment, playground, still, comparison }} drawn />
          </div>
          <div className={scene.controls} tabIndex={0} role="region" aria-label={controlsText()}>
            <Knobs labels={labels} playground={playground} main={experiment.knobs} />
            <div className={scene.command}>
              <Toolbar playground={playground} />
              <Status {...{ state, recorded }} claims={experiment.claims} />
              {state.error && <ErrorNote error={state.error} {...{ language, files, onWish }} />}
            </div>
          </div>
          <div
            ref={told}
            className={scene.told}
            tabIndex={0}
            role="region"
            aria-label={claimsText()}
          >
            <div className={scene.fitted}>
              {brief && <BriefNote {...{ brief, experiment, playground, onDismiss }} />}
              <div className={scene.claims}>
                <JudgedClaims {...{ experiment, playground, comparison, claims }} />
              </div>
            </div>
          </div>
        </div>
      </div>
      {sheet && (
        <Sheet title={actText(sheet)} onClose={() => setSheet(undefined)}>
          {sheet === 'help' && <Help />}
          {sheet === 'qr' && <StageQr {...{ id, playground }} />}
          {sheet === 'claims' && <ClaimChoice {...{ experiment, language, chosen, onChoose }} />}
        </Sheet>
      )}
    </div>,
    document.body,
  );
}
