export const libraryScreenWords = {
  "library.page.filters":
    "{count, plural, =0 {Filtros} one {Filtros (# elegido)} many {Filtros (# elegidos)} other {Filtros (# elegidos)}}",
  "library.page.choice": "{name} ({count, number})",
  "library.page.need": "Falta todavía",
  "library.page.back": "Volver a la biblioteca",
  "library.page.print": "Imprimir esta página",
  "library.page.abstract": "Resumen",
  "library.page.contents": "En este documento",
  "library.page.contributors": "Otras contribuciones",
  "library.page.part-of-label": "Aparecido en",
  "library.page.editors-label": "Editores",
  "library.page.presented-to-label": "Presentado a",
} as const;
