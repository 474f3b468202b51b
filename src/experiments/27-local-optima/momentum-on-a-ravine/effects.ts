// zh: 坡度恒为 1：速度升到多少，几步之后才有它的 1 − 1/e？
// en: A constant slope of 1: how far does the velocity rise, and
// en: how many steps pass before it is at 1 − 1/e of that?
export function cruise(beta: number) {
  let [velocity, steps] = [0, 0];
  for (let step = 1; step <= 200_000; step++) {
    velocity = beta * velocity + 1;
    const share = velocity * (1 - beta);
    if (share < 1 - Math.exp(-1)) steps = step;
  }
  return { velocity, steps };
}

// zh: 两种写法：η 在速度外面，或在里面。第 20 步起 η 乘 drop。
// en: Two ways to write it: η outside the velocity or inside.
// en: From step 20 on, η is multiplied by drop.
export function gapOfForms(drop: number) {
  let [outside, v, inside, u, gap] = [1, 0, 1, 0, 0];
  for (let step = 1; step <= 60; step++) {
    const rate = step < 20 ? 0.01 : 0.01 * drop;
    v = 0.9 * v + outside;
    outside -= rate * v;
    u = 0.9 * u - rate * inside;
    inside += u;
    gap = Math.max(gap, Math.abs(outside - inside));
  }
  return gap;
}
