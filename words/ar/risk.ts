export const riskWords = {
  "risk.level.high": "مرتفع",
  "risk.level.medium": "متوسط",
  "risk.level.low": "منخفض",
  "risk.level.none": "لا خطر",
  "risk.level.high-why": "من المرجح وقوع ضرر جسيم أو وفاة إذا لم يتغير شيء.",
  "risk.level.medium-why": "هناك ضرر دون دليل على أنه جسيم.",
  "risk.level.low-why": "الضرر محتمل إذا لم يُفعل شيء.",
  "risk.level.none-why": "لا دليل على خطر الآن.",
  "risk.is": "الخطر: {level}",
  "risk.not-recorded": "لم يُقيَّم بعد",
} as const;
