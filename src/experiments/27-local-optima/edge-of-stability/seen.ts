import { report } from 'lab';

// zh: 记下一次训练里要断言的量。“后段”是最后三分之一。
// en: What a run is asked for. “Late” is the last third.
export class Seen {
  private first = 0;
  private before = Infinity;
  private atEdge = false;
  private readonly late = {
    looks: 0,
    sharpness: 0,
    steps: 0,
    loss: 0,
    rises: 0,
  };
  private early = 0;

  constructor(
    private readonly eta: number,
    private readonly steps: number,
  ) {}

  private isLate(step: number) {
    return step > (2 / 3) * this.steps;
  }

  loss(step: number, loss: number) {
    const rose = loss > this.before ? 1 : 0;
    if (!this.atEdge) this.early += rose;
    if (this.isLate(step)) {
      this.late.steps += 1;
      this.late.loss += loss;
      this.late.rises += rose;
    }
    this.before = loss;
  }

  sharpness(step: number, sharpness: number) {
    if (step === 0) this.first = sharpness;
    if (sharpness > 1.8 / this.eta) this.atEdge = true;
    if (this.isLate(step)) {
      this.late.looks += 1;
      this.late.sharpness += sharpness;
    }
  }

  report(rate: string) {
    const { looks, sharpness, steps, loss, rises } =
      this.late;
    report(`${rate}FirstSharpness`, this.first);
    report(`${rate}Sharpness`, sharpness / looks);
    report(
      `${rate}Product`,
      (this.eta * sharpness) / looks,
    );
    report(`${rate}EarlyRises`, this.early);
    report(`${rate}LateRises`, rises / steps);
    report(`${rate}LateLoss`, loss / steps);
  }
}
