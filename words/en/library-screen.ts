export const libraryScreenWords = {
  "library.page.filters": "{count, plural, =0 {Filters} one {Filters (# chosen)} other {Filters (# chosen)}}",
  "library.page.choice": "{name} ({count, number})",
  "library.page.need": "Still missing",
  "library.page.back": "Back to the library",
  "library.page.print": "Print",
  "library.page.abstract": "Summary",
  "library.page.contents": "In this paper",
  "library.page.contributors": "Further work",
  "library.page.part-of-label": "Appeared in",
  "library.page.editors-label": "Editors",
  "library.page.presented-to-label": "Presented to",
} as const;
