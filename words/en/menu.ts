export const menuWords = {
  "administration.menu": "Office",
  "approvals.title": "Approvals",
  "case-list.title": "Cases",
  "inbox.menu": "Inbox",
  "library.page.menu": "Library",
  "person-search.menu": "People",
} as const;
