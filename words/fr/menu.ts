export const menuWords = {
  "administration.menu": "Bureau",
  "approvals.title": "Approbations",
  "case-list.title": "Dossiers",
  "inbox.menu": "Reçues",
  "library.page.menu": "Guides",
  "person-search.menu": "Personnes",
} as const;
