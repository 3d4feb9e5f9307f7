export const riskWords = {
  "risk.level.high": "Alto",
  "risk.level.medium": "Medio",
  "risk.level.low": "Bajo",
  "risk.level.none": "Ninguno",
  "risk.level.high-why": "Es probable un daño grave o la muerte si nada cambia.",
  "risk.level.medium-why": "Hay daño, sin indicios de que sea grave.",
  "risk.level.low-why": "Es posible un daño si no se hace nada.",
  "risk.level.none-why": "Ahora no hay señales de peligro.",
  "risk.is": "Riesgo: {level}",
  "risk.not-recorded": "Aún sin evaluar",
} as const;
