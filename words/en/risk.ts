export const riskWords = {
  "risk.level.high": "High",
  "risk.level.medium": "Medium",
  "risk.level.low": "Low",
  "risk.level.none": "None",
  "risk.level.high-why": "Significant harm or death is likely if nothing changes.",
  "risk.level.medium-why": "There is harm, with no sign that it is significant.",
  "risk.level.low-why": "Harm is possible if nothing is done.",
  "risk.level.none-why": "No sign of danger now.",
  "risk.is": "Risk: {level}",
  "risk.not-recorded": "Not assessed yet",
} as const;
