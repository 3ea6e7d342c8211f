/**
 * Runs a command so that whatever fails in it reaches the terminal as a sentence, and the exit code tells of it.
 * @param command what the command does
 * @param comfort what is certain all the same, for the person who reads it
 */
export async function door(command: () => void | Promise<void>, comfort = ''): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  try {
    await command();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    console.error([words, comfort].filter((sentence) => sentence !== '').join('\n'));
    process.exitCode = 1;
  }
}

/** Ends where a reader such as `head` has seen enough and closed the pipe. */
function leaveQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
}
