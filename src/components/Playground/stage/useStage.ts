/** Whether a playground is on the stage: by its button, which takes the whole screen, or by address. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { readStage, writeStage } from '../../../experiments/stage';
import { useLate, type Late } from '../useLate';
import { enterFullscreen, leaveFullscreen } from './fullscreen';
import type { StageProps } from './Stage';

export interface StageState extends Pick<Late<StageProps>, 'failed'> {
  /** While it is open, and loaded. */
  readonly Stage: Late<StageProps>['Part'];
  /** The ids of the claims that are shown; none where all are. */
  readonly chosen: readonly string[];
  readonly open: () => void;
  readonly leave: () => void;
  readonly choose: (claims: readonly string[]) => void;
  /** Gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

const load = () => import('./Stage');

/** `ownPage`: only there is a stage. */
export function useStage(ownPage: boolean): StageState {
  const { Part, failed, fetch } = useLate(load);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const asked = ownPage ? readStage(window.location.search) : undefined;
    if (!asked) return;
    setChosen(asked);
    setOpen(true);
    fetch();
  }, [fetch, ownPage]);
  const open = useCallback(() => {
    void enterFullscreen();
    setOpen(true);
    fetch();
    writeAddress(chosen);
  }, [chosen, fetch]);
  const leave = useCallback(() => {
    void leaveFullscreen();
    setOpen(false);
    writeAddress(undefined);
  }, []);
  const choose = useCallback((claims: readonly string[]) => {
    setChosen(claims);
    writeAddress(claims);
  }, []);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { Stage: isOpen ? Part : undefined, failed, chosen, open, leave, choose, opener };
}

/** A reload comes back to the stage, and to the same claims on it. */
function writeAddress(claims: readonly string[] | undefined): void {
  const { pathname, search, hash } = window.location;
  const address = `${pathname}${writeStage(search, claims)}${hash}`;
  window.history.replaceState(window.history.state, '', address);
}
