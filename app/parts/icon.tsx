/** Drawn for Amparo on a 24 px grid, one line of one weight. Icons always stand with words, so they are silent. */
const paths = {
  today: "M4 11 12 4l8 7M6 10v10h12V10M10 20v-5h4v5",
  triage: "M12 3v18M3 12h18M7 7l10 10M17 7 7 17",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21a8 7 0 0 1 16 0",
  case: "M4 8h16v12H4zM9 8V5h6v3M4 13h16",
  referral: "M4 12h14M13 6l6 6-6 6M4 5v14",
  approval: "M20 6 9 17l-5-5",
  library: "M5 4h5v16H5zM10 4h4v16h-4zM15 5l4-1 3 15-4 1z",
  form: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h4",
  office: "M4 21V5l8-2v18M12 9h8v12M4 21h16M8 8v.01M8 12v.01M8 16v.01M16 13v.01M16 17v.01",
  menu: "M4 7h16M4 12h16M4 17h16",
  "names-shown": "M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6",
  "names-hidden":
    "M4 4l16 16M9 5.500A10 10 0 0 1 12 5c6 0 10 7 10 7a17 17 0 0 1-3 3.600M15 18.500a9 9 0 0 1-3 .5C6 19 2 12 2 12a17 17 0 0 1 4-4.500M10 10a3 3 0 0 0 4 4",
  exit: "M14 4H5v16h9M10 12h11M17 8l4 4-4 4",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M16 16l5 5",
  key: "M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 11h9M18 11v4",
  device: "M7 3h10v18H7zM11 18h2",
  keyboard: "M3 7h18v11H3zM7 11v.01M11 11v.01M15 11v.01M8 15h8",
  alert: "M12 4 2.500 20h19zM12 10v4M12 17v.01",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500 19 19M19 5l-1.500 1.500M6.500 17.500 5 19",
  moon: "M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10",
} as const;

export type IconName = keyof typeof paths;

/** `size` in pixels. Icons that point along the line of reading turn round in Arabic. */
export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  const turns = name === "exit" || name === "referral";
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      data-turns={turns ? "yes" : undefined}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
