import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { openKeys } from "./keys-dialog.tsx";
import { useMainPages } from "./main-pages.ts";

/** How long `g` waits for its letter. */
const waitMs = 1_200;

/** `?` shows the keys, `/` goes to the search of the page, `g` and a letter to a main page. Silent while typing. */
export function useKeys(): void {
  const pages = useMainPages();
  const navigate = useNavigate();
  const goPressedAtMs = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const letter = letterOf(event);
      const goes = event.timeStamp - goPressedAtMs.current < waitMs;
      goPressedAtMs.current = letter === "g" && !goes ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const page = goes ? pages.find(({ goKey }) => goKey === letter) : undefined;
      if (page !== undefined) void navigate({ to: page.to });
      else if (event.key === "?" || event.key === "؟") openKeys();
      else if (event.key === "/" && focusSearch()) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [pages, navigate]);
}

/** The letter printed on a Latin keyboard at that place: an Arabic layout sends other letters. */
function letterOf(event: KeyboardEvent): string {
  return event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>("main input[type=search]");
  search?.focus();
  return search !== null;
}
