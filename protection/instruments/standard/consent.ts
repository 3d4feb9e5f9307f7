import type { Definition, Question, Section, Text } from "../definition.ts";
import { inFourLanguages as say, option, originalWording, yesNo } from "./in-four-languages.ts";

/**
 * What the person agrees to, one purpose at a time, after a notice in their language (protection.md §3.8). The ids are
 * read by `consent/consents-from-answers.ts`: `agrees_` and the purpose.
 */
export const consent: Definition = {
  id: "consent",
  version: 1,
  title: say("Consent", "Consentement", "Consentimiento", "الموافقة"),
  about: "encounter",
  notice: originalWording,
  mode: "sections",
  sections: [noticeSection(), purposesSection(), sharingSection()],
};

function noticeSection(): Section {
  return {
    id: "notice",
    title: say("Explain first", "Expliquer d’abord", "Explicar primero", "الشرح أولًا"),
    guidance: say(
      "Say, in your own words: who we are; what we would write down and why; who of us can read it; that it is kept locked; that we tell nobody else without asking; that the only exception is grave danger to someone’s life, and that you would say so first. The person may see it, correct it, say no to any part and take a yes back, and still gets food, shelter and a doctor.",
      "Dites, avec vos mots : qui nous sommes ; ce que nous noterions et pourquoi ; qui parmi nous peut le lire ; que c’est gardé sous clé ; que nous ne le disons à personne sans demander ; que la seule exception est un grave danger pour une vie, et que vous le diriez d’abord. La personne peut le consulter, le corriger, dire non à toute partie et revenir sur un oui, et reçoit quand même nourriture, abri et médecin.",
      "Diga, con sus palabras: quiénes somos; qué anotaríamos y para qué; quién de nosotros puede leerlo; que se guarda bajo llave; que no se lo contamos a nadie sin preguntar; que la única excepción es un peligro grave para una vida, y que lo diría antes. La persona puede verlo, corregirlo, decir que no a cualquier parte y retirar un sí, y aun así recibe comida, techo y médico.",
      "يُقال بكلمات بسيطة: من نحن؛ وما الذي سنكتبه ولماذا؛ ومن منا يمكنه قراءته؛ وأنه محفوظ تحت قفل؛ وأننا لا نخبر أحدًا دون سؤال؛ وأن الاستثناء الوحيد خطر جسيم على حياة إنسان، ويُقال ذلك مسبقًا. يحق للشخص الاطلاع والتصحيح ورفض أي جزء والتراجع عن الموافقة، ومع ذلك يحصل على الطعام والمأوى والطبيب.",
    ),
    questions: [...howAsked(), ...whoAnswers()],
  };
}

function howAsked(): Question[] {
  return [
    {
      id: "notice_version",
      type: "single",
      sensitivity: "S1",
      label: say(
        "Which notice was explained?",
        "Quelle notice a été expliquée ?",
        "¿Qué aviso se explicó?",
        "أي إشعار جرى شرحه؟",
      ),
      options: [
        option("notice-1", "Notice 1 (above)", "Notice n° 1 (ci-dessus)", "Aviso 1 (arriba)", "الإشعار ١ (أعلاه)"),
      ],
      required: mustBeNoted(),
    },
    {
      id: "notice_language",
      type: "language",
      sensitivity: "S2",
      label: say(
        "In which language was the notice read or read out?",
        "Dans quelle langue la notice a-t-elle été lue ?",
        "¿En qué idioma se leyó el aviso?",
        "بأي لغة قُرئ الإشعار؟",
      ),
      required: mustBeNoted(),
    },
    {
      id: "consent_language",
      type: "language",
      sensitivity: "S2",
      label: say(
        "In which language did you speak together?",
        "Dans quelle langue avez-vous parlé ensemble ?",
        "¿En qué idioma hablaron?",
        "بأي لغة جرى الحديث بينكما؟",
      ),
      required: mustBeNoted(),
    },
    yesNo(
      "interpreter_present",
      "S2",
      say("Did an interpreter help?", "Un ou une interprète a-t-il aidé ?", "¿Ayudó un intérprete?", "هل ساعد مترجم؟"),
    ),
  ];
}

function whoAnswers(): Question[] {
  return [
    {
      id: "given_by",
      type: "single",
      sensitivity: "S2",
      label: say("Who answers?", "Qui répond ?", "¿Quién responde?", "من الذي يجيب؟"),
      hint: say(
        "If a carer may be part of the harm, ask a guardian instead.",
        "Si un proche peut faire partie du danger, demandez plutôt à un tuteur.",
        "Si quien cuida puede ser parte del daño, pregunte a un tutor.",
        "إذا احتُمل أن يكون مقدم الرعاية طرفًا في الأذى، يُسأل وصيّ بدلًا منه.",
      ),
      options: [
        option("self", "The person", "La personne elle-même", "La propia persona", "الشخص نفسه"),
        option(
          "caregiver",
          "A parent or carer",
          "Un parent ou proche aidant",
          "Madre, padre o quien cuida",
          "أحد الوالدين أو مقدم الرعاية",
        ),
        option("guardian", "A guardian", "Un tuteur ou une tutrice", "Un tutor o una tutora", "وصيّ"),
        option(
          "other",
          "Someone else who may",
          "Une autre personne habilitée",
          "Otra persona autorizada",
          "شخص آخر مخوَّل",
        ),
      ],
      required: mustBeNoted(),
    },
    {
      ...yesNo(
        "child_assents",
        "S2",
        say(
          "Does the child agree too?",
          "L’enfant est-il aussi d’accord ?",
          "¿El niño o la niña también está de acuerdo?",
          "هل يوافق الطفل أيضًا؟",
        ),
      ),
      relevant: "given_by != 'self'",
    },
    {
      id: "consent_method",
      type: "single",
      sensitivity: "S2",
      label: say(
        "How does the person answer?",
        "Comment la personne répond-elle ?",
        "¿Cómo responde la persona?",
        "كيف يجيب الشخص؟",
      ),
      options: [
        option("written", "Signature", "Par signature", "Con firma", "توقيع"),
        option("thumbprint", "Thumbprint", "Empreinte du pouce", "Huella del pulgar", "بصمة الإبهام"),
        option(
          "verbal-certified",
          "Spoken, and I certify it",
          "À l’oral, et je l’atteste",
          "De palabra, y lo certifico",
          "شفهيًا وأشهد على ذلك",
        ),
        option("audio", "Sound recording", "Enregistrement sonore", "Grabación de voz", "تسجيل صوتي"),
        option("video", "Video recording", "Enregistrement vidéo", "Grabación de vídeo", "تسجيل مرئي"),
      ],
      required: mustBeNoted(),
    },
  ];
}

function purposesSection(): Section {
  return {
    id: "with-us",
    title: say("With us", "Chez nous", "Con nosotros", "معنا"),
    guidance: say(
      "Ask one at a time. A no to one is not a no to the others.",
      "Demandez une chose à la fois. Un non à l’une n’est pas un non aux autres.",
      "Pregunte de una en una. Un no a una no es un no a las demás.",
      "يُسأل عن كل أمر على حدة. رفض أمر لا يعني رفض غيره.",
    ),
    questions: [
      {
        ...agrees(
          "screening",
          say(
            "May we ask you more, to find out what help and protection you need?",
            "Pouvons-nous vous interroger davantage, pour savoir de quelle aide et protection vous avez besoin ?",
            "¿Podemos preguntarle más para saber qué ayuda y protección necesita?",
            "هل يمكننا أن نسألك المزيد لمعرفة ما تحتاجه من مساعدة وحماية؟",
          ),
        ),
        required: mustBeNoted(),
      },
      agrees(
        "case_management",
        say(
          "May one of us accompany you and keep a file for that?",
          "L’un de nous peut-il vous accompagner et tenir un dossier pour cela ?",
          "¿Puede una persona de nuestro equipo acompañarle y llevar un expediente para ello?",
          "هل يمكن لأحدنا أن يرافقك ويحتفظ بملف لهذا الغرض؟",
        ),
      ),
      agrees(
        "medical",
        say(
          "May we write down what concerns your health?",
          "Pouvons-nous noter ce qui concerne votre santé ?",
          "¿Podemos anotar lo relativo a su salud?",
          "هل يمكننا تدوين ما يخص صحتك؟",
        ),
      ),
      agrees(
        "statistics",
        say(
          "May we count you in figures in which nobody can recognise you?",
          "Pouvons-nous vous compter dans des chiffres où personne ne peut vous reconnaître ?",
          "¿Podemos contarle en cifras en las que nadie pueda reconocerle?",
          "هل يمكننا احتسابك في أرقام لا يمكن لأحد التعرف عليك منها؟",
        ),
      ),
    ],
  };
}

function sharingSection(): Section {
  return {
    id: "with-others",
    title: say("With others", "Avec d’autres", "Con otros", "مع آخرين"),
    guidance: say(
      "A yes here is a yes to the idea only. Before anything goes to an organisation, ask again and name it.",
      "Un oui ici ne vaut que pour le principe. Avant tout envoi à une organisation, demandez à nouveau en la nommant.",
      "Un sí aquí vale solo para la idea. Antes de enviar algo a una organización, pregunte de nuevo y nómbrela.",
      "الموافقة هنا على الفكرة فقط. قبل إرسال أي شيء إلى منظمة يُسأل الشخص من جديد مع ذكر اسمها.",
    ),
    questions: sharingPurposes().map(([purpose, label]) => agrees(purpose, label)),
  };
}

function sharingPurposes(): readonly (readonly [purpose: string, label: Text])[] {
  return [
    [
      "share_with_provider",
      say(
        "May we ask other organisations to help you, such as a shelter, a clinic or a lawyer?",
        "Pouvons-nous demander à d’autres organisations de vous aider, par exemple un foyer, une clinique ou un avocat ?",
        "¿Podemos pedir a otras organizaciones que le ayuden, como un albergue, una clínica o un abogado?",
        "هل يمكننا أن نطلب من منظمات أخرى مساعدتك، كمأوى أو عيادة أو محامٍ؟",
      ),
    ],
    [
      "tracing",
      say(
        "May we use your name to look for your family?",
        "Pouvons-nous utiliser votre nom pour rechercher votre famille ?",
        "¿Podemos usar su nombre para buscar a su familia?",
        "هل يمكننا استخدام اسمك للبحث عن عائلتك؟",
      ),
    ],
    [
      "state_of_origin",
      say(
        "May we contact the authorities or the consulate of your country about you?",
        "Pouvons-nous contacter les autorités ou le consulat de votre pays à votre sujet ?",
        "¿Podemos contactar con las autoridades o el consulado de su país acerca de usted?",
        "هل يمكننا الاتصال بسلطات بلدك أو قنصليته بشأنك؟",
      ),
    ],
    [
      "law_enforcement",
      say(
        "May we speak with police or prosecutors about what happened to you?",
        "Pouvons-nous parler à la police ou à la justice de ce qui vous est arrivé ?",
        "¿Podemos hablar con la policía o la fiscalía sobre lo que le ocurrió?",
        "هل يمكننا التحدث مع الشرطة أو النيابة عما حدث لك؟",
      ),
    ],
    [
      "return_travel",
      say(
        "Should you wish to go home: may we give carriers and countries on the way what they require?",
        "Si vous souhaitez rentrer : pouvons-nous donner aux transporteurs et aux pays traversés ce qu’ils exigent ?",
        "Si desea volver: ¿podemos dar a los transportistas y países de paso lo que exigen?",
        "إن رغبت في العودة: هل يمكننا إعطاء الناقلين وبلدان العبور ما يطلبونه؟",
      ),
    ],
    [
      "funding",
      say(
        "May we describe your situation, without your name, to those who pay for help?",
        "Pouvons-nous décrire votre situation, sans votre nom, à ceux qui financent l’aide ?",
        "¿Podemos describir su situación, sin su nombre, a quienes pagan la ayuda?",
        "هل يمكننا وصف وضعك، دون اسمك، لمن يموّلون المساعدة؟",
      ),
    ],
    [
      "visibility",
      say(
        "May we show your story or your picture to the public? Most people say no, and that is fine.",
        "Pouvons-nous montrer votre histoire ou votre image au public ? La plupart disent non, et c’est très bien.",
        "¿Podemos mostrar su historia o su imagen al público? La mayoría dice que no, y está bien.",
        "هل يمكننا عرض قصتك أو صورتك للجمهور؟ معظم الناس يرفضون، ولا بأس في ذلك.",
      ),
    ],
  ];
}

function agrees(purpose: string, label: Text): Question {
  return yesNo(`agrees_${purpose}`, "S2", label);
}

function mustBeNoted(): Text {
  return say(
    "Without this the consent cannot be shown later.",
    "Sans cela, le consentement ne pourra pas être prouvé plus tard.",
    "Sin esto el consentimiento no podrá demostrarse después.",
    "بدون ذلك لا يمكن إثبات الموافقة لاحقًا.",
  );
}
