import { report } from 'lab';
import type { train } from './training';

type Result = ReturnType<typeof train>;

// zh: 出事前 10 步之内的报警算预警，更早的算虚警。
// en: An alarm in the last 10 steps is a warning, an earlier
// en: one is a false alarm.
export function summarize(run: string, result: Result) {
  const { brokenAt, gradientAlarms, lossAlarms } = result;
  const leadOf = (alarms: number[]) => {
    if (brokenAt === null) return null;
    const first = alarms.find(
      (step) => step >= brokenAt - 10,
    );
    return first === undefined ? 0 : brokenAt - first;
  };
  const end = brokenAt === null ? Infinity : brokenAt - 10;
  return {
    run,
    brokenAt,
    gradientLead: leadOf(gradientAlarms),
    lossLead: leadOf(lossAlarms),
    early: gradientAlarms.filter((step) => step < end)
      .length,
  };
}

export type Summary = ReturnType<typeof summarize>;

export function reportAll(
  rows: Summary[],
  guarded: Result,
) {
  const leads = rows.map((row) => row.gradientLead ?? 0);
  const lossLeads = rows.map((row) => row.lossLead ?? 0);
  report('brokenAt', rows[0]?.brokenAt ?? 0);
  report('leastLead', Math.min(...leads));
  report('meanLead', mean(leads));
  report('meanLossLead', mean(lossLeads));
  report('extraWarning', mean(leads) - mean(lossLeads));
  report(
    'earlyAlarms',
    mean(rows.map(({ early }) => early)),
  );
  report('guardedSteps', guarded.losses.length);
  report('guardedLoss', mean(guarded.losses.slice(-20)));
  report('guardedAlarms', guarded.gradientAlarms.length);
}

const mean = (numbers: number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
