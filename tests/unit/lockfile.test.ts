/** `npm ci` refuses a lockfile that lacks a platform's optional package; npm drops those it cannot fetch. */
import lock from '../../package-lock.json';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('the lockfile lists the packages of every platform', () => {
  const packages: Readonly<Record<string, Locked>> = lock.packages;
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !names.has(name));
  expect(missing).toEqual([]);
});
