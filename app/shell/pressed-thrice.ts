/** Between the first and the third press; slower is somebody typing capitals. */
const windowMs = 1_500;

/** Answers true on the third press in a row of `wanted`; any other key, or a key held down, begins anew. */
export function pressedThrice(wanted: string): (key: string, atMs: number, held: boolean) => boolean {
  let presses: number[] = [];
  return (key, atMs, held) => {
    if (held) return false;
    presses = key === wanted ? [...presses.filter((pressMs) => atMs - pressMs <= windowMs), atMs] : [];
    if (presses.length < 3) return false;
    presses = [];
    return true;
  };
}
