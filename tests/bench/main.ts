import { benches } from './benches';
import { machine } from './machine';

/**
 * `bench` runs every measurement that needs no file; `bench NAME …` runs one with its own
 * arguments.
 */
async function main([name, ...args]: readonly string[]): Promise<number> {
  process.stderr.write(`${machine()}\n`);
  if (name === undefined) return runAll();
  const bench = benches.find((one) => one.name === name);
  if (!bench) {
    process.stderr.write(
      `No measurement is called "${name}". There are: ${benches.map((one) => one.usage).join('; ')}\n`,
    );
    return 2;
  }
  try {
    await bench.run(args);
    return 0;
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/**
 * Every measurement that needs no file, one after the other; one that cannot run says so and does
 * not stop the others.
 */
async function runAll(): Promise<number> {
  process.stdout.write(`${machine()}\n`);
  const since = performance.now();
  let code = 0;
  for (const { name, needsFile, brief = [], run } of benches) {
    if (needsFile) continue;
    process.stdout.write(`\n${[name, ...brief].join(' ')}\n`);
    try {
      await run(brief);
    } catch (error) {
      process.stdout.write(`${name} could not run: ${error instanceof Error ? error.message : String(error)}\n`);
      code = 2;
    }
  }
  process.stdout.write(`\nAll of it took ${Math.round((performance.now() - since) / 1000)} s.\n`);
  return code;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
