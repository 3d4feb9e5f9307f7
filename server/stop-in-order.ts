/**
 * Ctrl-C and SIGTERM: what was begun is finished, then `stop`, then the process ends with 0. Asked for while starting,
 * it waits for the start, so that no database is left running. A second Ctrl-C does not wait.
 */
export function stopInOrder(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
