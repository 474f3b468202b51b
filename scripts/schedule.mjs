/** Runs stages side by side, as many as there are cores for, each after those that it needs. */

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {'passed' | 'failed' | 'skipped'} State
 * @typedef {{ stage: Stage, state: State, seconds: number, output: string }} Outcome
 */

/**
 * The first of the waiting stages that may begin now. One that runs `alone` waits for all before it
 * in the list, and what comes later waits for it.
 *
 * @param {readonly Stage[]} waiting
 * @param {ReadonlySet<string>} open names of stages that have not ended
 * @param {number} running
 */
function nextOf(waiting, open, running) {
  for (const stage of waiting) {
    if (stage.alone) return running === 0 ? stage : undefined;
    if (!(stage.needs ?? []).some((name) => open.has(name))) return stage;
  }
  return undefined;
}

/**
 * @param {readonly Stage[]} stages in the order in which they should begin
 * @param {number} slots how many may run at once
 * @param {(stage: Stage) => Promise<Outcome>} run
 * @param {(outcome: Outcome) => void} [tell] called as each ends
 * @returns {Promise<Outcome[]>} in the order in which they ended
 */
export async function schedule(stages, slots, run, tell = () => undefined) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...stages];
  const open = new Set(stages.map(({ name }) => name));
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  const finish = (/** @type {Outcome} */ outcome) => {
    outcomes.push(outcome);
    open.delete(outcome.stage.name);
    running.delete(outcome.stage.name);
    tell(outcome);
  };
  /** @param {Stage} stage */
  const begin = (stage) => {
    waiting.splice(waiting.indexOf(stage), 1);
    const missing = outcomes.find(
      ({ stage: { name }, state }) => state !== 'passed' && stage.needs?.includes(name),
    );
    if (missing)
      return finish({
        stage,
        state: 'skipped',
        seconds: 0,
        output: `skipped: ${missing.stage.name} did not pass`,
      });
    running.set(stage.name, run(stage).then(finish));
  };

  while (open.size > 0) {
    const next = running.size < slots ? nextOf(waiting, open, running.size) : undefined;
    if (next) begin(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`Stages wait for each other: ${[...open].join(', ')}`);
    const alone = stages.find(({ name, alone: only }) => only && running.has(name));
    if (alone) await running.get(alone.name);
  }
  return outcomes;
}
