import { keepCompiledCode } from '../platform/compile-cache.ts';

keepCompiledCode();
const { runCli } = await import('./run-cli.ts');

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  note: (text) => process.stderr.write(text),
});
