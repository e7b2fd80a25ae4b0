export interface Command {
  /** One line, for the list of commands. */
  summary: string;
  /** How it is called, and what it does. */
  usage: string;
  /**
   * @param args what comes after the command's name
   * @returns exit code: 0 done, 1 it could not be done, 2 wrong use
   */
  run(args: readonly string[]): Promise<number>;
}
