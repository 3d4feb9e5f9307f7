import { useEffect, useRef, useState } from "react";

type Draft = {
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onBlur: () => void;
};

/**
 * Text while it is typed. It is given when the field is left, or when the page is hidden: a call that comes in on the
 * phone must not cost a written page.
 */
export function useDraft(kept: string, give: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const newest = useRef<{ draft: string | undefined; give: (text: string) => void }>({ draft, give });
  useEffect(() => {
    newest.current = { draft, give };
  });
  const onBlur = () => {
    if (draft !== undefined && draft !== kept) give(draft);
    setDraft(undefined);
  };
  useEffect(() => {
    const onHidden = () => {
      const { draft: typed, give: giveNow } = newest.current;
      if (document.visibilityState === "hidden" && typed !== undefined) giveNow(typed);
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => document.removeEventListener("visibilitychange", onHidden);
  }, []);
  return { value: draft ?? kept, onChange: (event) => setDraft(event.currentTarget.value), onBlur };
}

/** Digits as every keyboard writes them, read as ours: `٢٠٠١` is 2001. */
export function latinDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
