import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads the command line. What cannot be read, or `--help`, prints how the command is used and ends the process.
 * @param usage how the command is used, one way a line
 * @param config options as `parseArgs` of Node takes them
 */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
