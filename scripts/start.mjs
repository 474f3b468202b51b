/**
 * `npm start`: the site for reading and writing, after nothing but a clone. Arguments go to
 * `docusaurus start`, which serves one language at a time: `npm start -- --locale en`.
 */
import { spawn } from 'node:child_process';
import { setUp } from './setup.mjs';

try {
  setUp();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const child = spawn('npx', ['docusaurus', 'start', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
child.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
// Ctrl+C reaches the server as well; this process only waits for its end.
process.on('SIGINT', () => undefined);
