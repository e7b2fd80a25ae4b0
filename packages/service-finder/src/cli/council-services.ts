import type { Command } from './command.js';
import * as index from './index-services.js';
import * as postcodes from './postcodes.js';

const commands: Readonly<Record<string, Command>> = { index, postcodes };

const usage = `Usage: council-services <command>

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

council-services <command> --help says more of it.`;

/** @returns exit code */
async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (['--help', '-h'].includes(name)) {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(name ? `There is no command "${name}".\n` : 'Which command?\n');
    console.error(usage);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.usage);
    return 0;
  }
  return command.run(args);
}

process.exitCode = await run(process.argv.slice(2));
