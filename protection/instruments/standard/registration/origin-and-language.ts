import type { Section } from "../../definition.ts";
import { inFourLanguages as say, noneOfThese, option, yesNo } from "../in-four-languages.ts";

export const originAndLanguage: Section = {
  id: "origin-and-language",
  title: say("Origin and language", "Origine et langue", "Origen e idioma", "الأصل واللغة"),
  guidance: say(
    "Say that none of this goes to any State unless the person agrees to it separately.",
    "Dites que rien de ceci n’est transmis à un État sans un accord séparé de la personne.",
    "Diga que nada de esto llega a ningún Estado si la persona no lo acepta por separado.",
    "يُقال إن شيئًا من ذلك لن يصل إلى أي دولة إلا بموافقة منفصلة من الشخص.",
  ),
  questions: [
    {
      id: "citizenships",
      type: "countries",
      sensitivity: "S2",
      label: say(
        "Which countries are you a citizen of?",
        "De quels pays avez-vous la nationalité ?",
        "¿De qué países tiene la nacionalidad?",
        "ما البلدان التي تحمل جنسيتها؟",
      ),
      required: say(
        "A country, or that none is known, must be noted.",
        "Il faut noter un pays, ou qu’aucun n’est connu.",
        "Hay que anotar un país, o que no se conoce ninguno.",
        "يجب تدوين بلد أو أن لا بلد معروف.",
      ),
    },
    {
      ...yesNo(
        "stateless",
        "S2",
        say(
          "Does no country accept you as its citizen?",
          "Aucun pays ne vous reconnaît comme son ressortissant ?",
          "¿Ningún país le reconoce como nacional suyo?",
          "ألا يعترف بك أي بلد مواطنًا فيه؟",
        ),
      ),
      relevant: "missing(citizenships)",
    },
    {
      id: "birth_country",
      type: "country",
      sensitivity: "S2",
      label: say(
        "In which country were you born?",
        "Dans quel pays êtes-vous né ou née ?",
        "¿En qué país nació?",
        "في أي بلد وُلدت؟",
      ),
    },
    {
      id: "residence_country",
      type: "country",
      sensitivity: "S2",
      label: say(
        "Where did you live before this journey?",
        "Où viviez-vous avant ce voyage ?",
        "¿Dónde vivía antes de este viaje?",
        "أين كنت تعيش قبل هذه الرحلة؟",
      ),
    },
    {
      id: "languages",
      type: "languages",
      sensitivity: "S2",
      label: say(
        "Which languages do you speak, the best one first?",
        "Quelles langues parlez-vous, la meilleure d’abord ?",
        "¿Qué idiomas habla, primero el que mejor conoce?",
        "ما اللغات التي تتحدثها، بدءًا بالأفضل؟",
      ),
      required: say(
        "Without a language nobody can be heard: note at least one, or that it is unknown.",
        "Sans langue, personne n’est entendu : notez-en au moins une, ou qu’elle est inconnue.",
        "Sin idioma nadie es escuchado: anote al menos uno, o que se desconoce.",
        "لا يُسمع أحد بلا لغة: تُدوَّن لغة واحدة على الأقل أو أنها غير معروفة.",
      ),
    },
    yesNo(
      "needs_interpreter",
      "S2",
      say(
        "Would you like an interpreter when we talk?",
        "Souhaitez-vous un ou une interprète pour nos entretiens ?",
        "¿Quiere intérprete cuando hablemos?",
        "هل ترغب في مترجم عند حديثنا؟",
      ),
    ),
    {
      id: "communication_needs",
      type: "multiple",
      sensitivity: "S3.health",
      label: say(
        "What helps us understand each other?",
        "Qu’est-ce qui nous aide à nous comprendre ?",
        "¿Qué nos ayuda a entendernos?",
        "ما الذي يساعدنا على التفاهم؟",
      ),
      options: [
        noneOfThese,
        option(
          "read-aloud",
          "Reading everything aloud",
          "Tout lire à voix haute",
          "Leer todo en voz alta",
          "قراءة كل شيء بصوت عالٍ",
        ),
        option("sign-language", "Sign language", "Langue des signes", "Lengua de signos", "لغة الإشارة"),
        option("large-print", "Large print", "Grands caractères", "Letra grande", "خط كبير"),
        option(
          "simple-words",
          "Short, simple words",
          "Des mots simples et courts",
          "Palabras simples y cortas",
          "كلمات قصيرة وبسيطة",
        ),
        option("pictures", "Pictures", "Des images", "Imágenes", "الصور"),
      ],
    },
    {
      id: "documents_held",
      type: "multiple",
      sensitivity: "S2",
      label: say(
        "Which papers do you have with you?",
        "Quels documents avez-vous avec vous ?",
        "¿Qué documentos tiene consigo?",
        "ما الأوراق التي معك؟",
      ),
      options: [
        noneOfThese,
        option("passport", "Passport", "Passeport", "Pasaporte", "جواز سفر"),
        option("identity-card", "Identity card", "Carte d’identité", "Documento de identidad", "بطاقة هوية"),
        option("birth-certificate", "Birth certificate", "Acte de naissance", "Partida de nacimiento", "شهادة ميلاد"),
        option(
          "protection-document",
          "Paper of an asylum or refugee procedure",
          "Document d’une procédure d’asile ou de réfugié",
          "Documento de un procedimiento de asilo o refugio",
          "وثيقة إجراءات لجوء",
        ),
        option(
          "residence-permit",
          "Residence permit or visa",
          "Titre de séjour ou visa",
          "Permiso de residencia o visado",
          "تصريح إقامة أو تأشيرة",
        ),
        option(
          "held-by-another",
          "Someone else is holding my papers",
          "Quelqu’un d’autre détient mes documents",
          "Otra persona tiene mis documentos",
          "أوراقي لدى شخص آخر",
        ),
      ],
    },
  ],
};
