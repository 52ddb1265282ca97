import { benches } from './benches';

/** `bench` runs every measurement that needs no file; `bench NAME …` runs one with its own arguments. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) {
    for (const bench of benches) if (!bench.needsFile) await bench.run([]);
    return 0;
  }
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

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
