export const menuWords = {
  "administration.menu": "المكتب",
  "approvals.title": "الموافقات",
  "case-list.title": "الحالات",
  "inbox.menu": "الوارد",
  "library.page.menu": "المكتبة",
  "person-search.menu": "الأشخاص",
} as const;
