export const approvalsScreenWords = {
  "approvals.why": "A second pair of eyes protects people. What waited longest stands first.",
  "approvals.empty": "Nothing waits for your signature",
  "approvals.empty-why": "Plans, closures and screenings that colleagues send you will stand here.",
  "approvals.plans": "Plans",
  "approvals.closures": "Closures",
  "approvals.screenings": "Screenings",
  "approvals.by": "{by} · waits since {day}",
  "approvals.since": "Waits since {day}",
  "approvals.own": "Your own work: a colleague signs it",
  "approvals.nobody": "Nobody assigned",
} as const;
