/** Ending `npm start` ends its server: by Ctrl+C, by a supervisor, by closing the terminal. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const attended = pathToFileURL('scripts/attended.mjs').href;

/** A server that says who it is and then stays. */
const server = 'console.log(process.pid); setInterval(() => undefined, 1_000);';
/** One that does not listen to polite requests. */
const stubborn = `process.on('SIGTERM', () => undefined); ${server}`;

function start(script: string): ChildProcess {
  const source = `import { attended } from ${JSON.stringify(attended)};
process.exitCode = await attended(['-e', ${JSON.stringify(script)}], {}, 200);`;
  return spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function serverOf(parent: ChildProcess): Promise<number> {
  if (!parent.stdout) throw new Error('no output');
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  return Number(line.toString());
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the server as well',
  async (signal) => {
    const parent = start(server);
    const pid = await serverOf(parent);
    expect(isAlive(pid)).toBe(true);
    const ended = once(parent, 'exit');
    parent.kill(signal);
    await ended;
    expect(isAlive(pid)).toBe(false);
  },
);

test('a server that does not listen is ended all the same', async () => {
  const parent = start(stubborn);
  const pid = await serverOf(parent);
  const ended = once(parent, 'exit');
  parent.kill('SIGTERM');
  await ended;
  expect(isAlive(pid)).toBe(false);
});

test('a server that ends by itself gives its exit code', async () => {
  const [code] = (await once(start('process.exit(3)'), 'exit')) as [number];
  expect(code).toBe(3);
});
