import type { ReactNode } from "react";

/**
 * Marks what a stranger beside the screen must not read: names, pictures, places, stories. Covered at once when someone
 * is looking. `block` for paragraphs and sections, otherwise it flows in a line.
 */
export function Sensitive({ children, block = false }: { children: ReactNode; block?: boolean }) {
  // A name is written in its own direction, whatever the direction of the sentence around it.
  return block ? <div data-sensitive="yes">{children}</div> : <bdi data-sensitive="yes">{children}</bdi>;
}
