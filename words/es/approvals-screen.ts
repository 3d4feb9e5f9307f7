export const approvalsScreenWords = {
  "approvals.why": "Una segunda mirada protege a las personas. Primero lo que lleva más tiempo esperando.",
  "approvals.empty": "Nada espera su firma",
  "approvals.empty-why": "Aquí aparecerán los planes, cierres y evaluaciones que le envíen sus colegas.",
  "approvals.plans": "Planes",
  "approvals.closures": "Cierres",
  "approvals.screenings": "Evaluaciones",
  "approvals.by": "{by} · espera desde el {day}",
  "approvals.since": "Espera desde el {day}",
  "approvals.own": "Su propio trabajo: lo firma un colega",
  "approvals.nobody": "Nadie a cargo",
} as const;
