export const instrumentsWords = {
  "refusal.instruments.not-published":
    "Este formulario no está publicado aquí. Elija otro, o pida a su administrador que lo publique.",
  "refusal.instruments.wrong-subject":
    "Este formulario es para otra cosa. Elija un formulario que sirva para lo que está haciendo.",
  "refusal.instruments.sheet-not-open": "Este formulario no está empezado. Empiécelo primero y luego responda.",
  "refusal.instruments.sheet-concluded":
    "Este formulario está terminado y no admite más respuestas. Empiece uno nuevo si algo ha cambiado.",
  "refusal.instruments.unknown-question":
    "Una respuesta no corresponde a ninguna pregunta de este formulario. Abra el formulario otra vez y responda allí.",
  "refusal.instruments.wrong-type":
    "Una respuesta no tiene la forma que pide su pregunta. Mírela otra vez y corríjala.",
  "refusal.instruments.unknown-option": "Una respuesta no está entre las opciones. Elija una de la lista.",
  "refusal.instruments.exclusive-option": "Una de estas opciones no puede ir junto a otras. Déjela sola o quítela.",
  "refusal.instruments.date-in-future": "Una fecha está en el futuro. Revise el día, el mes y el año.",
  "refusal.instruments.constraint":
    "Una respuesta no cumple una regla de este formulario. Lea la nota debajo de la pregunta y corríjala.",
  "refusal.instruments.required-missing":
    "{count, plural, one {Falta responder una pregunta.} other {Falta responder # preguntas.}} «No se sabe» y «No quiere decirlo» también son respuestas.",
  "refusal.instruments.does-not-compile":
    "Este formulario tiene un error en {place}. Corríjalo allí y publíquelo otra vez.",
  "refusal.instruments.other-instrument":
    "Este es el lugar de otro formulario, {instrument}. Publique el suyo como formulario nuevo.",
  "refusal.instruments.id-taken": "Otro formulario tiene ya el nombre {instrument}. Dé al suyo un nombre propio.",
  "refusal.instruments.version-exists":
    "La versión {version} está publicada y ya no cambia. Dé a su formulario un número de versión más alto.",
  "command.StartSheet": "Empezar un formulario",
  "command.RecordAnswers": "Anotar respuestas",
  "command.ConcludeSheet": "Terminar el formulario",
  "command.PublishInstrument": "Publicar un formulario",
  "event.SheetStarted": "Formulario empezado",
  "event.AnswersRecorded": "Respuestas anotadas",
  "event.SheetConcluded": "Formulario terminado",
  "event.InstrumentPublished": "Formulario publicado",
} as const;
