export const menuWords = {
  "administration.menu": "Oficina",
  "approvals.title": "Aprobaciones",
  "case-list.title": "Casos",
  "inbox.menu": "Recibidas",
  "library.page.menu": "Guías",
  "person-search.menu": "Personas",
} as const;
