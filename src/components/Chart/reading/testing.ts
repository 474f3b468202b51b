/** For tests: where a drawn rectangle is. */

/** In the picture's units, whatever the groups around it are moved by. */
export function boxOf(rect: Element): Readonly<Record<'x' | 'y' | 'width' | 'height', number>> {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(rect.getAttribute(name)),
  );
  const moves = /translate\(([-\d.]+),([-\d.]+)\)/;
  let [across, up] = [x, y];
  for (let node = rect.parentElement; node?.tagName === 'g'; node = node.parentElement) {
    const [, dx, dy] = moves.exec(node.getAttribute('transform') ?? '') ?? [];
    across += Number(dx ?? 0);
    up += Number(dy ?? 0);
  }
  return { x: across, y: up, width, height };
}
