export const instrumentsWords = {
  "refusal.instruments.not-published":
    "This form is not published here. Choose another form, or ask your administrator to publish it.",
  "refusal.instruments.wrong-subject":
    "This form is made for something else. Choose a form that fits what you are working on.",
  "refusal.instruments.sheet-not-open": "This form has not been started. Start it first, then answer.",
  "refusal.instruments.sheet-concluded":
    "This form is finished and takes no more answers. Start a new one if something has changed.",
  "refusal.instruments.unknown-question":
    "An answer belongs to no question of this form. Open the form again and answer there.",
  "refusal.instruments.wrong-type":
    "An answer does not have the form its question needs. Look at it again and correct it.",
  "refusal.instruments.unknown-option": "An answer is not one of the choices. Choose from the list.",
  "refusal.instruments.exclusive-option":
    "One of these choices cannot stand beside others. Keep it alone, or take it away.",
  "refusal.instruments.date-in-future": "A date lies in the future. Check the day, month and year.",
  "refusal.instruments.constraint":
    "An answer does not fit a rule of this form. Read the note under the question and correct it.",
  "refusal.instruments.required-missing":
    "{count, plural, one {One question still needs an answer.} other {# questions still need an answer.}} “Not known” and “Does not want to say” are answers too.",
  "refusal.instruments.does-not-compile": "This form has a mistake at {place}. Correct it there and publish again.",
  "refusal.instruments.other-instrument":
    "This is the place of another form, {instrument}. Publish yours as a new form.",
  "refusal.instruments.id-taken": "Another form has the name {instrument} already. Give yours a name of its own.",
  "refusal.instruments.version-exists":
    "Version {version} is published and never changes. Give your form a higher version number.",
  "command.StartSheet": "Start a form",
  "command.RecordAnswers": "Record answers",
  "command.ConcludeSheet": "Finish the form",
  "command.PublishInstrument": "Publish a form",
  "event.SheetStarted": "Form started",
  "event.AnswersRecorded": "Answers recorded",
  "event.SheetConcluded": "Form finished",
  "event.InstrumentPublished": "Form published",
} as const;
