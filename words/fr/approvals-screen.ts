export const approvalsScreenWords = {
  "approvals.why": "Un second regard protège les personnes. Ce qui attend depuis le plus longtemps vient d’abord.",
  "approvals.empty": "Rien n’attend votre signature",
  "approvals.empty-why": "Les plans, clôtures et dépistages que vos collègues vous envoient apparaîtront ici.",
  "approvals.plans": "Plans d’aide",
  "approvals.closures": "Clôtures",
  "approvals.screenings": "Dépistages",
  "approvals.by": "{by} · attend depuis le {day}",
  "approvals.since": "Attend depuis le {day}",
  "approvals.own": "Votre propre travail : un collègue le signe",
  "approvals.nobody": "Personne n’en est chargé",
} as const;
