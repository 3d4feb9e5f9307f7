export const inboxScreenWords = {
  "inbox.title": "Demandes reçues",
  "inbox.tabs": "Orientations par état",
  "inbox.waiting": "En attente",
  "inbox.in-progress": "En cours",
  "inbox.done": "Terminées",
  "inbox.counted": "{tab} ({count, number})",
  "inbox.waiting-empty": "Personne n’attend votre réponse",
  "inbox.waiting-empty-why":
    "Quand une autre organisation demande votre aide, la demande apparaît ici avec le délai de réponse. Lisez-la, puis acceptez ou déclinez.",
  "inbox.in-progress-empty": "Rien n’est en cours",
  "inbox.in-progress-empty-why":
    "Ce que vous avez accepté reste ici jusqu’à ce que vous disiez ce qu’il en est advenu.",
  "inbox.done-empty": "Rien n’est encore terminé",
  "inbox.done-empty-why": "Ce qui a été terminé, décliné ou repris apparaît ici.",
  "inbox.asked-by": "{partner} demande",
  "inbox.open": "Lire et répondre",
  "inbox.close": "Fermer",
  "inbox.accepted": "Acceptée. Vous la trouvez sous « En cours ».",
  "inbox.declined": "Déclinée. L’expéditeur le sait et peut demander ailleurs.",
  "inbox.answered-line": "{partner} · {day}",
} as const;
