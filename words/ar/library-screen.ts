export const libraryScreenWords = {
  "library.page.filters":
    "{count, plural, =0 {عوامل التصفية} one {عوامل التصفية (اختير #)} two {عوامل التصفية (اختير #)} few {عوامل التصفية (اختير #)} many {عوامل التصفية (اختير #)} other {عوامل التصفية (اختير #)}}",
  "library.page.choice": "{name} ({count, number})",
  "library.page.need": "ما زال ناقصًا",
  "library.page.back": "العودة إلى المكتبة",
  "library.page.print": "طباعة",
  "library.page.abstract": "الملخص",
  "library.page.contents": "في هذه الوثيقة",
  "library.page.contributors": "مساهمات أخرى",
  "library.page.part-of-label": "صدر ضمن",
  "library.page.editors-label": "المحررون",
  "library.page.presented-to-label": "قُدّم إلى",
} as const;
