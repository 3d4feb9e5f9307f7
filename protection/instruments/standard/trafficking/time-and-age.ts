import type { Section } from "../../definition.ts";
import { inFourLanguages as say, noneOfThese, option, yesNo } from "../in-four-languages.ts";

/** Section C, second half: when and where, how old the person was, and the way. */
export const timeAndAge: Section = {
  id: "time-and-age",
  title: say("When, where, how old", "Quand, où, à quel âge", "Cuándo, dónde, a qué edad", "متى وأين وفي أي عمر"),
  guidance: say(
    "A year is enough. Where the age is not certain and anything points to a child, treat the person as a child.",
    "Une année suffit. Si l’âge n’est pas sûr et qu’un signe indique un enfant, traitez la personne comme un enfant.",
    "Basta con el año. Si la edad no es segura y algo indica que es menor, trate a la persona como menor.",
    "تكفي السنة. إذا لم يكن العمر مؤكدًا ووُجد ما يدل على أن الشخص طفل، فيُعامل كطفل.",
  ),
  questions: [
    {
      id: "first_act_on",
      type: "partial-date",
      label: say("When did it begin?", "Quand cela a-t-il commencé ?", "¿Cuándo empezó?", "متى بدأ ذلك؟"),
      sensitivity: "S3.trafficking",
    },
    {
      id: "first_act_country",
      type: "country",
      label: say(
        "In which country did it begin?",
        "Dans quel pays cela a-t-il commencé ?",
        "¿En qué país empezó?",
        "في أي بلد بدأ ذلك؟",
      ),
      sensitivity: "S3.trafficking",
    },
    {
      id: "age_at_first_act",
      type: "number",
      label: say(
        "How old were you when it began?",
        "Quel âge aviez-vous au début ?",
        "¿Qué edad tenía cuando empezó?",
        "كم كان عمرك عندما بدأ ذلك؟",
      ),
      sensitivity: "S2",
      decides: true,
      constraints: [
        {
          holds: "age_at_first_act >= 0 and age_at_first_act <= 120",
          message: say("An age in years.", "Un âge en années.", "Una edad en años.", "العمر بالسنوات."),
        },
      ],
    },
    {
      ...yesNo(
        "child_at_the_time",
        "S2",
        say(
          "Were you a child, under 18, at any time while it went on?",
          "Étiez-vous mineur, moins de 18 ans, à un moment où cela durait ?",
          "¿Era menor de 18 años en algún momento mientras ocurría?",
          "هل كان عمرك أقل من ١٨ سنة في أي وقت أثناء ذلك؟",
        ),
      ),
      decides: true,
    },
    {
      ...yesNo(
        "age_disputed",
        "S2",
        say(
          "Is the age disputed, or not yet verified?",
          "L’âge est-il contesté ou pas encore vérifié ?",
          "¿La edad está en duda o aún sin verificar?",
          "هل العمر محل خلاف أو لم يُتحقق منه بعد؟",
        ),
      ),
      observed: true,
      decides: true,
    },
    {
      id: "minor_indications",
      type: "multiple",
      label: say(
        "Does anything point to a child at that time?",
        "Y a-t-il un signe que la personne était mineure à ce moment-là ?",
        "¿Hay algo que indique que era menor en ese momento?",
        "هل يوجد ما يدل على أنه كان طفلًا في ذلك الوقت؟",
      ),
      sensitivity: "S2",
      observed: true,
      decides: true,
      options: [
        noneOfThese,
        option(
          "looks-young",
          "Looks under 18",
          "Paraît avoir moins de 18 ans",
          "Parece menor de 18 años",
          "يبدو أصغر من ١٨ سنة",
        ),
        option("says-under-18", "Says so", "La personne le dit", "La persona lo dice", "يقول ذلك"),
        option("document", "A document says so", "Un document l’indique", "Lo dice un documento", "وثيقة تشير إلى ذلك"),
        option(
          "life-story",
          "School years, siblings or events point to it",
          "Scolarité, fratrie ou événements l’indiquent",
          "Lo indican los años de escuela, hermanos o sucesos",
          "سنوات الدراسة أو الإخوة أو الأحداث تدل على ذلك",
        ),
        option("others-say", "Others say so", "D’autres le disent", "Otras personas lo dicen", "آخرون يقولون ذلك"),
      ],
    },
    {
      id: "travelled_with",
      type: "multiple",
      label: say("Who travelled with you?", "Qui voyageait avec vous ?", "¿Quién viajó con usted?", "من سافر معك؟"),
      sensitivity: "S3.trafficking",
      options: [
        { ...option("alone", "Nobody", "Personne", "Nadie", "لا أحد"), exclusive: true },
        option("family", "Family", "Famille", "Familia", "العائلة"),
        option("friends", "Friends", "Amis", "Amistades", "أصدقاء"),
        option(
          "recruiter",
          "Those who arranged it",
          "Ceux qui l’ont organisé",
          "Quienes lo organizaron",
          "من رتّبوا ذلك",
        ),
        option(
          "others-recruited",
          "Others in the same situation",
          "D’autres dans la même situation",
          "Otras personas en la misma situación",
          "آخرون في الوضع نفسه",
        ),
      ],
    },
    yesNo(
      "crossed_border",
      "S3.trafficking",
      say("Did you cross a border?", "Avez-vous franchi une frontière ?", "¿Cruzó una frontera?", "هل عبرت حدودًا؟"),
    ),
    {
      id: "transit_countries",
      type: "countries",
      label: say(
        "Which countries did you pass through?",
        "Par quels pays êtes-vous passé ?",
        "¿Por qué países pasó?",
        "بأي بلدان مررت؟",
      ),
      sensitivity: "S3.trafficking",
      relevant: "crossed_border = 'yes'",
    },
    yesNo(
      "trafficked_before",
      "S3.trafficking",
      say(
        "Had something like this happened to you before?",
        "Quelque chose de semblable vous était-il déjà arrivé ?",
        "¿Le había pasado algo parecido antes?",
        "هل حدث لك شيء مشابه من قبل؟",
      ),
    ),
  ],
};
