export const instrumentsWords = {
  "refusal.instruments.not-published":
    "Ce formulaire n’est pas publié ici. Choisissez-en un autre, ou demandez à votre administrateur de le publier.",
  "refusal.instruments.wrong-subject":
    "Ce formulaire est fait pour autre chose. Choisissez un formulaire qui convient à ce que vous faites.",
  "refusal.instruments.sheet-not-open": "Ce formulaire n’est pas commencé. Commencez-le d’abord, puis répondez.",
  "refusal.instruments.sheet-concluded":
    "Ce formulaire est terminé et ne prend plus de réponses. Commencez-en un nouveau si quelque chose a changé.",
  "refusal.instruments.unknown-question":
    "Une réponse ne correspond à aucune question de ce formulaire. Rouvrez le formulaire et répondez-y.",
  "refusal.instruments.wrong-type":
    "Une réponse n’a pas la forme que demande la question. Regardez-la de nouveau et corrigez-la.",
  "refusal.instruments.unknown-option": "Une réponse n’est pas dans les choix. Choisissez dans la liste.",
  "refusal.instruments.exclusive-option": "Un de ces choix ne va pas avec les autres. Gardez-le seul, ou enlevez-le.",
  "refusal.instruments.date-in-future": "Une date est dans l’avenir. Vérifiez le jour, le mois et l’année.",
  "refusal.instruments.constraint":
    "Une réponse ne suit pas une règle de ce formulaire. Lisez la note sous la question et corrigez la réponse.",
  "refusal.instruments.required-missing":
    "{count, plural, one {Une question attend encore une réponse.} other {# questions attendent encore une réponse.}} « Pas connu » et « Ne veut pas le dire » sont aussi des réponses.",
  "refusal.instruments.does-not-compile":
    "Ce formulaire a une erreur à {place}. Corrigez-la à cet endroit et publiez de nouveau.",
  "refusal.instruments.other-instrument":
    "C’est la place d’un autre formulaire, {instrument}. Publiez le vôtre comme un nouveau formulaire.",
  "refusal.instruments.id-taken":
    "Un autre formulaire porte déjà le nom {instrument}. Donnez au vôtre un nom qui lui soit propre.",
  "refusal.instruments.version-exists":
    "La version {version} est publiée et ne change plus. Donnez à votre formulaire un numéro de version plus grand.",
  "command.StartSheet": "Commencer un formulaire",
  "command.RecordAnswers": "Noter des réponses",
  "command.ConcludeSheet": "Terminer le formulaire",
  "command.PublishInstrument": "Publier un formulaire",
  "event.SheetStarted": "Formulaire commencé",
  "event.AnswersRecorded": "Réponses notées",
  "event.SheetConcluded": "Formulaire terminé",
  "event.InstrumentPublished": "Formulaire publié",
} as const;
