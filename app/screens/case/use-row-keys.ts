import { useEffect, useRef, type RefObject } from "react";

const steps: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1, ArrowDown: 1, ArrowUp: -1 };

/** `j` and `k`, or the arrows once a line has the focus, go from line to line; Enter opens it, as with any link. */
export function useRowKeys(): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.code];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const links = [...(body.current?.querySelectorAll<HTMLElement>("th a") ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      // Elsewhere the arrows scroll the page, and letters are typed.
      const isElsewhere = at === -1 && (event.code.startsWith("Arrow") || isTyping(document.activeElement));
      const to = links[Math.min(Math.max(at + step, 0), links.length - 1)];
      if (isElsewhere || to === undefined) return;
      event.preventDefault();
      to.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return body;
}

function isTyping(target: Element | null): boolean {
  return target !== null && target.matches("input, textarea, select, [contenteditable]");
}
