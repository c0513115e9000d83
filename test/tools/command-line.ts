import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the program: status 0 with the usage alone, status 2 with what is wrong before it. */
export function endWithUsage(usage: string, problem?: string): never {
  const print = problem === undefined ? console.log : console.error;
  print([problem, usage].filter(Boolean).join('\n'));
  return process.exit(problem === undefined ? 0 : 2);
}

/** Node's `parseArgs`, where `--help` prints the usage and a mistake is told in a sentence. */
export function readCommandLine<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if ((config.args ?? process.argv.slice(2)).includes('--help')) endWithUsage(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    return endWithUsage(usage, error instanceof Error ? error.message : String(error));
  }
}
