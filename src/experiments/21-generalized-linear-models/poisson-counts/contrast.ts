import { progress, report, table } from 'lab';
import { drawTrend } from './charts';
import { center, scale, trend } from './data';
import { deviance, impossibleCounts } from './likelihood';
import { meansOf, train, type Plan } from './unit';

const names = ['exponential', 'identity', 'relu'] as const;

// zh: 同一份计数，三个单元：指数输出用泊松的损失，恒等和
// zh: ReLU 用平方误差。
// en: The same counts, three units: exponential output with the
// en: Poisson loss, identity and ReLU with squared error.
export function compareOutputs(plan: Plan) {
  const fits: Record<string, number[]> = {};
  const rows = names.map((name, place) => {
    const show = (beta: number[], step: number) => {
      if (step % 50 !== 0 && step !== plan.steps) return;
      fits[name] = meansOf(name, trend, beta);
      drawTrend(fits);
      progress(
        (place + 2) * plan.steps + step,
        5 * plan.steps,
      );
    };
    const beta = train(name, trend, plan, show);
    const means = meansOf(name, trend, beta);
    const distance = deviance(trend.y, means);
    const first = means[0];
    const impossible = impossibleCounts(trend.y, means);
    report(`${name}First`, first);
    report(`${name}Impossible`, impossible);
    if (Number.isFinite(distance))
      report(`${name}Deviance`, distance);
    if (name === 'exponential') {
      const slope = beta[1] / scale;
      report('trendSlope', slope);
      report('trendIntercept', beta[0] - slope * center);
    }
    return {
      output: name,
      first,
      impossible,
      deviance: Number.isFinite(distance) ? distance : null,
    };
  });
  table('contrast', rows);
}
