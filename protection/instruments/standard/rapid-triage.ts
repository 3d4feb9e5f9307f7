import type { Definition, Question, Text } from "../definition.ts";
import { inFourLanguages as say, noneOfThese, option, originalWording, yesNo } from "./in-four-languages.ts";

/**
 * Rapid triage at a transit site: look, say why, twelve short questions. A person with nothing found needs fourteen
 * taps (protection.md §3.3 asks for fifteen at most). The level is concluded by `screening/rapid-triage.ts`.
 */
export const rapidTriage: Definition = {
  id: "rapid-triage",
  version: 1,
  title: say("Rapid triage", "Tri rapide", "Evaluación rápida", "الفرز السريع"),
  about: "encounter",
  notice: originalWording,
  mode: "single",
  sections: [
    {
      id: "look",
      title: say("Look first", "D’abord, observer", "Primero, observar", "الملاحظة أولًا"),
      guidance: say(
        "Do not ask yet. Tick only what you see or hear yourself.",
        "Ne posez pas encore de question. Cochez seulement ce que vous voyez ou entendez vous-même.",
        "No pregunte todavía. Marque solo lo que usted ve u oye.",
        "لا أسئلة بعد. تُحدَّد فقط الأمور التي تُرى أو تُسمع مباشرة.",
      ),
      questions: [observed()],
    },
    {
      id: "agree",
      title: say(
        "Say why, and ask",
        "Expliquer et demander l’accord",
        "Explicar y pedir permiso",
        "الشرح وطلب الموافقة",
      ),
      guidance: say(
        "Say: I would like to ask a few short questions to see whether you need help now. You can skip any question or stop at any time. It changes nothing about food, water or a doctor. I do not write down your name.",
        "Dites : J’aimerais vous poser quelques questions courtes pour voir si vous avez besoin d’aide maintenant. Vous pouvez passer une question ou arrêter à tout moment. Cela ne change rien pour la nourriture, l’eau ou un médecin. Je ne note pas votre nom.",
        "Diga: Quisiera hacerle unas preguntas cortas para ver si necesita ayuda ahora. Puede saltarse cualquier pregunta o parar cuando quiera. Esto no cambia nada en cuanto a comida, agua o médico. No anoto su nombre.",
        "يُقال: أودّ طرح بضعة أسئلة قصيرة لمعرفة إن كنت بحاجة إلى مساعدة الآن. يمكنك ترك أي سؤال أو التوقف في أي وقت. لن يؤثر ذلك في حصولك على الطعام أو الماء أو الطبيب. لن أكتب اسمك.",
      ),
      questions: [
        {
          id: "agrees_to_triage",
          type: "yes-no",
          label: say(
            "May I ask you a few short questions?",
            "Puis-je vous poser quelques questions courtes ?",
            "¿Puedo hacerle unas preguntas cortas?",
            "هل يمكنني أن أطرح عليك بضعة أسئلة قصيرة؟",
          ),
          sensitivity: "S1",
        },
      ],
    },
    {
      id: "ask",
      title: say("A few questions", "Quelques questions", "Algunas preguntas", "بضعة أسئلة"),
      relevant: "agrees_to_triage = 'yes'",
      questions: [
        ...childQuestions(),
        ...healthQuestions(),
        ...fearQuestions(),
        ...controlQuestions(),
        ...debtQuestions(),
        ...harmQuestions(),
        ...aheadQuestions(),
      ],
    },
  ],
};

function observed(): Question {
  return {
    id: "observed",
    type: "multiple",
    label: say("What do you see?", "Que voyez-vous ?", "¿Qué observa?", "ما الذي تلاحظه؟"),
    sensitivity: "S2",
    observed: true,
    decides: true,
    options: [
      noneOfThese,
      option(
        "child-alone",
        "A child alone, or an adult who does not seem to be family answers for the child",
        "Un enfant seul, ou un adulte qui ne semble pas être de la famille répond à sa place",
        "Un niño o una niña sin compañía, o un adulto que no parece familiar responde por él o ella",
        "طفل بمفرده، أو بالغ لا يبدو من العائلة يجيب عنه",
      ),
      option("injury", "Injury or illness", "Blessure ou maladie", "Herida o enfermedad", "إصابة أو مرض"),
      option("heavily-pregnant", "Late in pregnancy", "Grossesse avancée", "Embarazo avanzado", "حمل في مرحلة متقدمة"),
      option(
        "no-helper",
        "Older person or person with a disability, without anyone who helps",
        "Personne âgée ou en situation de handicap, sans personne pour l’aider",
        "Persona mayor o con discapacidad, sin nadie que la ayude",
        "شخص مسن أو ذو إعاقة دون من يساعده",
      ),
      option(
        "controlled",
        "Seems afraid of a companion, or controlled by one",
        "Semble avoir peur d’un accompagnant ou être contrôlé par lui",
        "Parece temer a un acompañante o estar bajo su control",
        "يبدو عليه الخوف من مرافق أو أن المرافق يتحكم به",
      ),
      option(
        "distress",
        "Crying, confused or intoxicated",
        "Pleurs, confusion ou intoxication",
        "Llanto, confusión o intoxicación",
        "بكاء أو تشوّش أو أثر مواد مُسكِرة",
      ),
      option(
        "no-belongings",
        "No belongings, or clothes that do not protect from the weather",
        "Aucune affaire, ou des vêtements qui ne protègent pas du temps",
        "Sin pertenencias, o con ropa que no protege del clima",
        "بلا أمتعة، أو بملابس لا تحمي من الطقس",
      ),
      option(
        "documents-held",
        "Someone else holds their documents",
        "Une autre personne garde ses documents",
        "Otra persona guarda sus documentos",
        "شخص آخر يحتفظ بوثائقه",
      ),
      option(
        "speaks-of-ending-life",
        "Speaks of ending their life",
        "Parle de mettre fin à ses jours",
        "Habla de quitarse la vida",
        "يتحدث عن إنهاء حياته",
      ),
    ],
  };
}

function childQuestions(): Question[] {
  return [
    {
      ...yesNo(
        "under_18",
        "S2",
        say("Are you under 18?", "Avez-vous moins de 18 ans ?", "¿Tiene menos de 18 años?", "هل عمرك أقل من ١٨ سنة؟"),
      ),
      decides: true,
    },
    {
      ...yesNo(
        "with_carer",
        "S2",
        say(
          "Are you with a parent, or with the adult who usually looks after you?",
          "Êtes-vous avec un parent, ou avec l’adulte qui s’occupe de vous d’habitude ?",
          "¿Está con su madre o su padre, o con la persona adulta que normalmente le cuida?",
          "هل معك أحد والديك، أو الشخص البالغ الذي يرعاك عادةً؟",
        ),
      ),
      relevant: "under_18 = 'yes'",
      decides: true,
    },
  ];
}

function healthQuestions(): Question[] {
  return [
    {
      id: "health_now",
      type: "multiple",
      label: say(
        "Do you need a doctor or medicine now? Are you pregnant?",
        "Avez-vous besoin d’un médecin ou d’un médicament maintenant ? Êtes-vous enceinte ?",
        "¿Necesita un médico o un medicamento ahora? ¿Está embarazada?",
        "هل تحتاج الآن إلى طبيب أو دواء؟ وهل يوجد حمل؟",
      ),
      why: say(
        "So that a doctor can come first, before any other question.",
        "Pour qu’un médecin puisse venir d’abord, avant toute autre question.",
        "Para que un médico pueda venir primero, antes de cualquier otra pregunta.",
        "حتى يأتي الطبيب أولًا قبل أي سؤال آخر.",
      ),
      sensitivity: "S3.health",
      decides: true,
      options: [
        noneOfThese,
        option(
          "doctor",
          "A doctor or medicine, now",
          "Un médecin ou un médicament, maintenant",
          "Un médico o un medicamento, ahora",
          "طبيب أو دواء الآن",
        ),
        option("pregnant", "Pregnant", "Enceinte", "Embarazada", "حمل"),
      ],
    },
    {
      ...yesNo(
        "pregnancy_signs",
        "S3.health",
        say(
          "Is there bleeding, strong pain, or has the birth begun?",
          "Y a-t-il des saignements, de fortes douleurs, ou l’accouchement a-t-il commencé ?",
          "¿Hay sangrado, dolor fuerte, o ha empezado el parto?",
          "هل يوجد نزيف أو ألم شديد، أو هل بدأت الولادة؟",
        ),
      ),
      relevant: "any(health_now, 'pregnant')",
      decides: true,
    },
  ];
}

function fearQuestions(): Question[] {
  return [
    {
      ...yesNo(
        "afraid",
        "S2",
        say(
          "Are you afraid of someone here, on the way, or where you are going?",
          "Avez-vous peur de quelqu’un ici, en route, ou là où vous allez ?",
          "¿Tiene miedo de alguien aquí, en el camino o en el lugar adonde va?",
          "هل لديك خوف من شخص هنا أو في الطريق أو في المكان الذي تقصده؟",
        ),
      ),
      decides: true,
    },
    {
      ...yesNo(
        "feared_person_present",
        "S2",
        say(
          "Is that person here now?",
          "Cette personne est-elle ici maintenant ?",
          "¿Esa persona está aquí ahora?",
          "هل هذا الشخص موجود هنا الآن؟",
        ),
      ),
      relevant: "afraid = 'yes'",
      decides: true,
    },
    {
      ...yesNo(
        "danger_on_return",
        "S2",
        say(
          "Would it be dangerous for you to go back to your country?",
          "Serait-il dangereux pour vous de retourner dans votre pays ?",
          "¿Sería peligroso para usted volver a su país?",
          "هل العودة إلى بلدك خطرة عليك؟",
        ),
      ),
      why: say(
        "People who cannot go back safely have a right to ask for protection. Nothing is told to your country.",
        "Qui ne peut pas rentrer sans danger a le droit de demander une protection. Rien n’est dit à votre pays.",
        "Quien no puede volver sin peligro tiene derecho a pedir protección. No se comunica nada a su país.",
        "من لا يستطيع العودة بأمان له الحق في طلب الحماية. لن يُبلَّغ بلدك بأي شيء.",
      ),
      decides: true,
    },
  ];
}

function controlQuestions(): Question[] {
  return [
    ...withOngoing(
      "held",
      say(
        "On the journey or abroad, did people who are not the authorities keep you somewhere against your will?",
        "Pendant le voyage ou à l’étranger, des personnes qui ne sont pas des autorités vous ont-elles retenu quelque part contre votre volonté ?",
        "En el viaje o en el extranjero, ¿personas que no son autoridades le retuvieron en algún lugar contra su voluntad?",
        "أثناء الرحلة أو في الخارج، هل احتجزك أشخاص ليسوا من السلطات في مكان ما رغمًا عنك؟",
      ),
    ),
    ...withOngoing(
      "forced_work",
      say(
        "Were you made to work or do something you did not want, or did you work without the pay you expected?",
        "Vous a-t-on obligé à travailler ou à faire quelque chose contre votre gré, ou avez-vous travaillé sans le salaire attendu ?",
        "¿Le obligaron a trabajar o a hacer algo que no quería, o trabajó sin el pago que esperaba?",
        "هل أُجبرت على العمل أو على فعل شيء لا تريده، أو عملت دون الأجر الذي كنت تتوقعه؟",
      ),
    ),
    ...withOngoing(
      "things_kept",
      say(
        "Has someone kept your documents, phone or money so that you could not leave?",
        "Quelqu’un a-t-il gardé vos documents, votre téléphone ou votre argent pour vous empêcher de partir ?",
        "¿Alguien le quitó los documentos, el teléfono o el dinero para que no pudiera irse?",
        "هل احتفظ أحد بوثائقك أو هاتفك أو مالك كي لا تتمكن من المغادرة؟",
      ),
    ),
  ];
}

function debtQuestions(): Question[] {
  return [
    {
      ...yesNo(
        "owes_money",
        "S3.trafficking",
        say(
          "Do you owe anyone money for this journey?",
          "Devez-vous de l’argent à quelqu’un pour ce voyage ?",
          "¿Debe dinero a alguien por este viaje?",
          "هل عليك دين لأحد بسبب هذه الرحلة؟",
        ),
      ),
      decides: true,
    },
    {
      id: "if_not_paid",
      type: "multiple",
      label: say(
        "What happens if you do not pay?",
        "Que se passe-t-il si vous ne payez pas ?",
        "¿Qué pasa si no paga?",
        "ماذا يحدث إن لم تدفع؟",
      ),
      sensitivity: "S3.trafficking",
      relevant: "owes_money = 'yes'",
      options: [
        option("harm-to-me", "They may hurt me", "On peut me faire du mal", "Pueden hacerme daño", "قد يؤذونني"),
        option(
          "harm-to-family",
          "They may hurt my family",
          "On peut faire du mal à ma famille",
          "Pueden hacer daño a mi familia",
          "قد يؤذون عائلتي",
        ),
        option(
          "must-work",
          "I must work for them",
          "Je dois travailler pour eux",
          "Tengo que trabajar para ellos",
          "عليّ أن أعمل لديهم",
        ),
        option(
          "lose-home",
          "We lose house, land or things of value",
          "Nous perdons la maison, la terre ou des biens",
          "Perdemos la casa, la tierra o bienes",
          "نخسر البيت أو الأرض أو أشياء ثمينة",
        ),
        { ...option("nothing", "Nothing bad", "Rien de grave", "Nada malo", "لا شيء سيئ"), exclusive: true },
      ],
    },
  ];
}

function harmQuestions(): Question[] {
  return [
    {
      ...yesNo(
        "hurt",
        "S3.health",
        say(
          "Has anybody on the journey hurt you, or touched you against your will?",
          "Pendant le voyage, quelqu’un vous a-t-il fait du mal ou touché contre votre volonté ?",
          "En el viaje, ¿alguien le hizo daño o le tocó contra su voluntad?",
          "هل آذاك أحد أثناء الرحلة أو لمسك رغمًا عنك؟",
        ),
      ),
      hint: say(
        "Only in private. It is fine not to answer.",
        "Seulement en privé. Ne pas répondre est permis.",
        "Solo en privado. Está bien no responder.",
        "على انفراد فقط. لا بأس بعدم الإجابة.",
      ),
      why: say(
        "In the first days a doctor can do more to help.",
        "Dans les premiers jours, un médecin peut aider davantage.",
        "En los primeros días un médico puede ayudar más.",
        "في الأيام الأولى يستطيع الطبيب أن يقدّم مساعدة أكبر.",
      ),
      onlyInPrivate: true,
      decides: true,
    },
    {
      id: "hurt_when",
      type: "single",
      label: say("When was that?", "Quand était-ce ?", "¿Cuándo fue?", "متى حدث ذلك؟"),
      sensitivity: "S3.health",
      relevant: "hurt = 'yes'",
      onlyInPrivate: true,
      decides: true,
      options: [
        option(
          "within-5-days",
          "In the last 5 days (120 hours)",
          "Dans les 5 derniers jours (120 heures)",
          "En los últimos 5 días (120 horas)",
          "خلال الأيام الخمسة الماضية (١٢٠ ساعة)",
        ),
        option("longer-ago", "Longer ago", "Il y a plus longtemps", "Hace más tiempo", "قبل ذلك"),
      ],
    },
  ];
}

function aheadQuestions(): Question[] {
  return [
    {
      ...yesNo(
        "worrying_offer",
        "S3.trafficking",
        say(
          "Has someone offered you work, marriage or money in a way that worries you?",
          "Quelqu’un vous a-t-il proposé du travail, un mariage ou de l’argent d’une façon qui vous inquiète ?",
          "¿Alguien le ofreció trabajo, matrimonio o dinero de una forma que le preocupa?",
          "هل عرض عليك أحد عملًا أو زواجًا أو مالًا بطريقة تقلقك؟",
        ),
      ),
      decides: true,
    },
    {
      ...yesNo(
        "has_basics",
        "S2",
        say(
          "Do you have a safe place to sleep, food, and money to go on?",
          "Avez-vous un endroit sûr pour dormir, à manger, et de l’argent pour continuer ?",
          "¿Tiene un lugar seguro para dormir, comida y dinero para seguir?",
          "هل لديك مكان آمن للنوم وطعام ومال لتكمل طريقك؟",
        ),
      ),
      decides: true,
    },
    {
      ...yesNo(
        "wants_to_talk",
        "S2",
        say(
          "Would you like to talk with someone or get help?",
          "Aimeriez-vous parler à quelqu’un ou recevoir de l’aide ?",
          "¿Le gustaría hablar con alguien o recibir ayuda?",
          "هل تودّ التحدث مع أحد أو الحصول على مساعدة؟",
        ),
      ),
      decides: true,
    },
    {
      id: "where_to_find",
      type: "text",
      label: say(
        "How can we find you safely in the next 24 hours?",
        "Comment pouvons-nous vous trouver sans risque dans les prochaines 24 heures ?",
        "¿Cómo podemos encontrarle sin peligro en las próximas 24 horas?",
        "كيف يمكننا أن نجدك بأمان خلال الأربع والعشرين ساعة القادمة؟",
      ),
      sensitivity: "S2",
      relevant: "wants_to_talk = 'yes'",
    },
  ];
}

/** Something done to the person by others, and whether it has ended. */
function withOngoing(id: string, label: Text): Question[] {
  return [
    { ...yesNo(id, "S3.trafficking", label), decides: true },
    {
      ...yesNo(
        `${id}_ongoing`,
        "S3.trafficking",
        say("Is it still going on?", "Est-ce que cela continue ?", "¿Sigue ocurriendo?", "هل ما زال ذلك مستمرًا؟"),
      ),
      relevant: `${id} = 'yes'`,
      decides: true,
    },
  ];
}
