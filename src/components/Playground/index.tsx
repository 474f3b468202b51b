/** An experiment to read, run, change and break: readable as HTML, alive once the reader turns to it. */
import clsx from 'clsx';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Experiment } from '../../experiments/experiment';
import BrokenLink from '../BrokenLink';
import Console from '../Console';
import TakeAway from '../TakeAway';
import bench from './bench.module.css';
import CodePane from './CodePane';
import ComparisonBar from './comparison/ComparisonBar';
import { useComparison } from './comparison/useComparison';
import EmbedPanel from './EmbedPanel';
import JudgedClaims from './JudgedClaims';
import Knobs from './Knobs';
import ErrorNote from './ErrorNote';
import Heading from './Heading';
import Notices from './Notices';
import Origin from './Origin';
import OwnData from './ownData/OwnData';
import PhoneBar from './PhoneBar';
import Results from './Results';
import BriefNote from './share/BriefNote';
import { useBrief } from './share/useBrief';
import { changedParams } from './knobs';
import { isBusy } from './runState';
import StageButton from './stage/StageButton';
import { useStage } from './stage/useStage';
import Status from './Status';
import styles from './styles.module.css';
import Toolbar from './Toolbar';
import { useEmbedEvents } from './useEmbedEvents';
import { useEmbedOptions } from './useEmbedOptions';
import { useIntent } from './useIntent';
import { usePlayground } from './usePlayground';
import type { Wish } from './wish';

export interface PlaygroundProps {
  readonly experiment: Experiment;
  /** Of the title, which is a heading: one below the heading that it stands under. */
  readonly level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The recorded charts as the page's HTML had them. */
  readonly charts?: string | undefined;
  /** It stands on the experiment's own page. */
  readonly ownPage?: boolean | undefined;
}

export default function Playground(props: PlaygroundProps): ReactNode {
  const { experiment, level = 3, charts, ownPage = false } = props;
  const embedded = useEmbedOptions(experiment);
  const playground = usePlayground(experiment, embedded);
  useEmbedEvents(experiment, playground);
  const { language, files, state, run, preload, origin, clearConsole, leakSearch, findLeaks } =
    playground;
  const { id, title, labels, claims, recorded } = experiment;
  const { seed, backend } = playground.settings;
  const params = changedParams(playground.params, playground.settings.params);
  const section = useRef<HTMLElement>(null);
  const titleId = useId();
  const claimsId = useId();
  const [wish, setWish] = useState<Wish>();
  const { Stage, opener, ...stage } = useStage(ownPage);
  const compared = useComparison(experiment, state, playground.shipped);
  const { comparison } = compared;
  const { brief, dismiss } = useBrief(id, embedded?.keptAs ?? id, playground.settings);
  const restoreOwn = (): void => {
    dismiss();
    playground.restoreOwn();
  };
  useIntent(section, preload);
  useEffect(() => {
    if (origin === 'link') section.current?.scrollIntoView();
  }, [origin]);
  // Before the editor sees the key: to it, Ctrl+Enter is a new line.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <section
      ref={section}
      className={clsx(styles.playground, bench.playground)}
      data-experiment={id}
      data-status={state.status}
      aria-labelledby={titleId}
      aria-busy={isBusy(state.status)}
      onKeyDownCapture={onKeyDown}
    >
      {/* In its place: two editors of one text would not know of each other. */}
      {Stage ? (
        <Stage
          {...{ experiment, playground, comparison, wish, brief }}
          still={charts}
          onDismiss={dismiss}
          chosen={stage.chosen}
          onWish={setWish}
          onChoose={stage.choose}
          onLeave={stage.leave}
        />
      ) : (
        <div className={bench.frame}>
          <Heading
            {...{ experiment, language, titleId, level, ownPage }}
            stageButton={<StageButton {...{ opener }} failed={stage.failed} onOpen={stage.open} />}
          />
          {brief && <BriefNote {...{ brief, experiment, playground }} onDismiss={dismiss} />}
          <Origin kept={{ ...playground, restoreOwn }} language={language} />
          <div
            className={clsx(bench.bench, embedded?.hidesCode && bench.withoutCode)}
            data-bench=""
          >
            <div className={bench.side}>
              <div className={bench.results} data-results="">
                <Results
                  experiment={experiment}
                  playground={playground}
                  still={charts}
                  comparison={comparison}
                />
              </div>
              <fieldset className={bench.panel} disabled={embedded?.locked.controls}>
                <Knobs labels={labels} playground={playground} main={experiment.knobs} />
              </fieldset>
              <div className={bench.command}>
                <Toolbar {...{ experiment, playground }} />
                <Status {...{ state, claims, recorded }} />
                {state.error && (
                  <ErrorNote error={state.error} {...{ language, files }} onWish={setWish} />
                )}
                <ComparisonBar {...{ compared, experiment, playground }} />
                <Notices
                  {...{ labels, language, notices: state.notices }}
                  leaks={{ search: leakSearch, onFind: findLeaks, onWish: setWish }}
                />
              </div>
            </div>
            {!embedded?.hidesCode && (
              <div className={bench.code}>
                <CodePane
                  {...{ id, playground, wish }}
                  title={title[language]}
                  locked={embedded?.locked.code}
                  onWish={setWish}
                />
              </div>
            )}
          </div>
          <div id={claimsId} className={bench.claims}>
            <JudgedClaims {...{ experiment, playground, comparison }} />
          </div>
          <div className={bench.console}>
            <Console
              lines={state.lines}
              dropped={state.lostLines + state.cutLines}
              onClear={clearConsole}
            />
          </div>
          {ownPage && (
            <div className={bench.console}>
              <OwnData {...{ playground }} onWish={setWish} />
              <EmbedPanel
                {...{ id, settings: playground.settings, title: title[language], params }}
              />
              <TakeAway {...{ experiment, files, seed, backend, params }} />
            </div>
          )}
          {origin === 'broken-link' && <BrokenLink />}
          <PhoneBar {...{ section, experiment, playground, claimsId }} />
        </div>
      )}
    </section>
  );
}
