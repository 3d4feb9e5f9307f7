export const riskWords = {
  "risk.level.high": "Élevé",
  "risk.level.medium": "Moyen",
  "risk.level.low": "Faible",
  "risk.level.none": "Aucun",
  "risk.level.high-why": "Un dommage grave ou la mort est probable si rien ne change.",
  "risk.level.medium-why": "Il y a un dommage, sans signe qu’il soit grave.",
  "risk.level.low-why": "Un dommage est possible si rien n’est fait.",
  "risk.level.none-why": "Aucun signe de danger actuellement.",
  "risk.is": "Risque : {level}",
  "risk.not-recorded": "Pas encore évalué",
} as const;
