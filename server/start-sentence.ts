/** What went wrong at start and what to do about it, for whoever typed `npm start`. Sentences of our own pass as they are. */
export function startSentence(fault: unknown, port: number): string {
  if (!(fault instanceof Error)) return "Amparo could not start.";
  // Node's own errors carry a code.
  const { code, syscall } = fault as { code?: string; syscall?: string };
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program, maybe another Amparo. Stop that one, or choose another: npm start -- --port ${port < 65_535 ? port + 1 : 8081}`;
  }
  if (code === "EACCES" && syscall === "listen")
    return `Port ${port} is not open to you. Choose one above 1023: npm start -- --port 8080`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return "AMPARO_HOST is not an address of this machine. Leave it out to be reached from this machine alone.";
  if (code === "ENOSPC" || code === "EDQUOT")
    return "The disk is full. Free some space and start again; nothing that was acknowledged is lost.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `This user may not write here: ${fault.message}. Change that, or name another folder with --data.`;
  return fault.message;
}
