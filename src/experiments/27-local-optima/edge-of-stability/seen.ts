import { mean, report } from 'lab';

// zh: 一次训练里要断言的量：losses 每步一个，looks 每 25 步一个。
// en: What a run is asked for: `losses` has one entry for each
// en: step, `looks` one for every 25 steps.
export function reportRun(
  rate: string,
  eta: number,
  steps: number,
  losses: number[],
  looks: { step: number; sharpness: number }[],
) {
  const falls = losses
    .slice(1)
    .map((loss, i) => (loss < losses[i] ? 1 : 0));
  report(`${rate}FirstSharpness`, looks[0].sharpness);

  // zh: 最大特征值第一次到达 1.8/η 之前，是不是步步下降？
  // en: Did every step lower the loss until the greatest
  // en: eigenvalue first reached 1.8/η?
  const atEdge = looks.find(
    ({ sharpness }) => sharpness > 1.8 / eta,
  );
  const early = falls.slice(0, atEdge?.step);
  if (early.length > 0)
    report(`${rate}EarlyFalls`, mean(early));

  // zh: 后段：最后三分之一。发散了就没有后段。
  // en: Late: the last third, which a run that diverged has not.
  if (losses.length <= steps) return;
  const late = Math.floor((2 * steps) / 3);
  const sharpness = mean(
    looks
      .filter(({ step }) => step > late)
      .map((look) => look.sharpness),
  );
  report(`${rate}Sharpness`, sharpness);
  report(`${rate}Product`, eta * sharpness);
  report(`${rate}LateRises`, 1 - mean(falls.slice(late)));
  report(`${rate}LateLoss`, mean(losses.slice(late + 1)));
}
