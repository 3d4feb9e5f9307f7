export const libraryScreenWords = {
  "library.page.filters":
    "{count, plural, =0 {Filtres} one {Filtres (# choisi)} many {Filtres (# choisis)} other {Filtres (# choisis)}}",
  "library.page.choice": "{name} ({count, number})",
  "library.page.need": "Manque encore",
  "library.page.back": "Retour à la bibliothèque",
  "library.page.print": "Imprimer",
  "library.page.abstract": "Résumé",
  "library.page.contents": "Dans ce document",
  "library.page.contributors": "Autres contributions",
  "library.page.part-of-label": "Paru dans",
  "library.page.editors-label": "Sous la direction de",
  "library.page.presented-to-label": "Présenté à",
} as const;
