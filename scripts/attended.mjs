/** A program that lives no longer than the one that started it: a signal to this process ends it, too. */
import { spawn } from 'node:child_process';

/** What the end of a session, of a terminal, or a supervisor sends. */
const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs Node on a script, with this process's terminal, until it ends or is told to.
 *
 * @param {readonly string[]} args script and arguments
 * @param {Readonly<Record<string, string>>} [env] on top of this process's
 * @param {number} [patience] milliseconds that it may take to end by itself
 * @returns {Promise<number>} its exit code; 0 where a signal ended it
 */
export function attended(args, env = {}, patience = 5_000) {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const end = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), patience).unref();
  };
  for (const signal of endings) process.on(signal, end);
  // Whatever else ends this process takes the program along.
  process.on('exit', () => child.kill('SIGKILL'));
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of endings) process.off(signal, end);
      settle(code ?? 0);
    });
  });
}
