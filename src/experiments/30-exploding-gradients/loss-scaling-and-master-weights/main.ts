import { chart, inTurn, param, report, table } from 'lab';
import { train, type Plan } from './training';

const ofRate = [0.005, 0.2, 0.001] as const;
const rate = param('learningRate', 0.05, ofRate, 'log');
const ofSize = [1e-9, 1, 1e-9] as const;
const lossSize = param('lossSize', 6e-8, ofSize, 'log');
const growEvery = param('growEvery', 50, [10, 500, 10]);

// zh: 一个网络，八种存法。倍数从 2⁴⁸ 起，故意太大。
// en: One net, kept in eight ways. The scale starts too large.
const plain = { scale: 1, dynamic: false, master: false };
const base = { ...plain, stochastic: false };
const fp16 = { ...base, format: 'fp16' } as const;
const bf16 = { ...base, format: 'bf16' } as const;
const scaled = { scale: 2 ** 48, dynamic: true };
const plans: Record<string, Plan> = {
  fp32: { ...base, format: 'fp32' },
  fp16,
  fp16Master: { ...fp16, master: true },
  fp16Scaled: { ...fp16, ...scaled },
  fp16Both: { ...fp16, ...scaled, master: true },
  bf16,
  bf16Master: { ...bf16, master: true },
  bf16Stochastic: { ...bf16, stochastic: true },
};

const curves = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'plan',
  facet: 'format',
});
const rows = [];
let exactLoss = 0;
for (const [plan, kind] of inTurn(Object.entries(plans))) {
  const run = train(kind, { rate, lossSize, growEvery });
  const { losses, skipped, lostShare } = run;
  const loss = losses[losses.length - 1];
  if (plan === 'fp32') exactLoss = loss;
  const row = { loss, ratio: loss / exactLoss, lostShare };
  rows.push({ plan, ...row, skipped: skipped.length });
  for (const [name, value] of Object.entries(row))
    report(`${plan}-${name}`, value);
  if (plan === 'fp16Both') {
    const first = skipped.findIndex((s, k) => s > k + 1);
    const atStart = first < 0 ? skipped.length : first;
    report('skippedAtStart', atStart);
    report('skippedTooMany', atStart - run.needed);
  }
  for (const format of ['fp16Panel', 'bf16Panel'])
    if ([format.slice(0, 4), 'fp32'].includes(kind.format))
      for (const [i, loss] of losses.entries())
        if (i % 8 === 0)
          curves.line({ step: i + 1, loss, plan, format });
}
table('summary', rows);
