export const approvalsScreenWords = {
  "approvals.why": "نظرة ثانية تحمي الناس. ما انتظر أطول يأتي أولًا.",
  "approvals.empty": "لا شيء ينتظر توقيعك",
  "approvals.empty-why": "ستظهر هنا الخطط والإغلاقات والفحوص التي يرسلها إليك الزملاء.",
  "approvals.plans": "الخطط",
  "approvals.closures": "الإغلاقات",
  "approvals.screenings": "الفحوص",
  "approvals.by": "{by} · ينتظر منذ {day}",
  "approvals.since": "ينتظر منذ {day}",
  "approvals.own": "عملك أنت: يوقّعه زميل",
  "approvals.nobody": "لا أحد مكلّف",
} as const;
