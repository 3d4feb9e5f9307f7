import type { Section } from "../../definition.ts";
import { inFourLanguages as say, option, yesNo } from "../in-four-languages.ts";

export const nameAndBirth: Section = {
  id: "name-and-birth",
  title: say("Name and birth", "Nom et naissance", "Nombre y nacimiento", "الاسم والولادة"),
  guidance: say(
    "Write the name as the person says it. Nobody has to show a document to be registered.",
    "Écrivez le nom comme la personne le dit. Personne ne doit montrer un document pour être enregistré.",
    "Escriba el nombre como lo dice la persona. Nadie tiene que mostrar un documento para registrarse.",
    "يُكتب الاسم كما ينطقه صاحبه. لا يُشترط إبراز أي وثيقة للتسجيل.",
  ),
  questions: [
    {
      id: "name",
      type: "name",
      sensitivity: "S2",
      label: say("What is your name?", "Quel est votre nom ?", "¿Cómo se llama?", "ما اسمك؟"),
      required: say(
        "A name, or that it is unknown or was not given, must be noted.",
        "Il faut noter un nom, ou qu’il est inconnu ou n’a pas été donné.",
        "Hay que anotar un nombre, o que se desconoce o no se quiso dar.",
        "يجب تدوين الاسم، أو تدوين أنه غير معروف أو لم يُذكر.",
      ),
    },
    {
      id: "name_own_script",
      type: "name",
      sensitivity: "S2",
      label: say(
        "How do you write it in your own script?",
        "Comment l’écrivez-vous dans votre propre écriture ?",
        "¿Cómo lo escribe en su propio alfabeto?",
        "كيف تكتبه بحروف لغتك؟",
      ),
      hint: say(
        "Let the person type it if they wish.",
        "Laissez la personne le taper si elle le souhaite.",
        "Deje que la persona lo escriba si lo desea.",
        "يمكن أن يكتبه الشخص بنفسه إن أراد.",
      ),
    },
    {
      id: "name_also_used",
      type: "name",
      sensitivity: "S2",
      label: say(
        "Have you used another name or a nickname?",
        "Avez-vous utilisé un autre nom ou un surnom ?",
        "¿Ha usado otro nombre o un apodo?",
        "هل استخدمت اسمًا آخر أو لقبًا؟",
      ),
    },
    {
      id: "chosen_name",
      type: "text",
      sensitivity: "S2",
      label: say(
        "What would you like us to call you?",
        "Comment souhaitez-vous que nous vous appelions ?",
        "¿Cómo quiere que le llamemos?",
        "بأي اسم تودّ أن نناديك؟",
      ),
    },
    {
      id: "birth_date",
      type: "partial-date",
      sensitivity: "S2",
      decides: true,
      label: say("When were you born?", "Quand êtes-vous né ou née ?", "¿Cuándo nació?", "متى وُلدت؟"),
      hint: say(
        "The year alone is enough. Never invent a day.",
        "L’année seule suffit. N’inventez jamais un jour.",
        "Basta con el año. Nunca invente un día.",
        "السنة وحدها تكفي. لا يُخترع يوم أبدًا.",
      ),
      why: say(
        "Children have rights of their own, and help is different for them.",
        "Les enfants ont des droits propres et une aide différente.",
        "Los niños y niñas tienen derechos propios y reciben otra ayuda.",
        "للأطفال حقوق خاصة بهم، والمساعدة المقدمة لهم مختلفة.",
      ),
      required: say(
        "A date, a year, or that it is unknown, must be noted.",
        "Il faut noter une date, une année, ou qu’elle est inconnue.",
        "Hay que anotar una fecha, un año, o que se desconoce.",
        "يجب تدوين تاريخ أو سنة أو أنه غير معروف.",
      ),
    },
    {
      id: "age_years",
      type: "number",
      sensitivity: "S2",
      relevant: "missing(birth_date)",
      decides: true,
      label: say("How old are you?", "Quel âge avez-vous ?", "¿Cuántos años tiene?", "كم عمرك؟"),
      constraints: [
        {
          holds: "age_years >= 0 and age_years <= 120",
          message: say(
            "An age lies between 0 and 120 years.",
            "Un âge se situe entre 0 et 120 ans.",
            "Una edad está entre 0 y 120 años.",
            "العمر بين ٠ و١٢٠ سنة.",
          ),
        },
      ],
    },
    {
      ...yesNo(
        "age_estimated",
        "S2",
        say(
          "Is this age an estimate?",
          "Cet âge est-il une estimation ?",
          "¿Es una edad estimada?",
          "هل هذا العمر تقديري؟",
        ),
      ),
      relevant: "answered(age_years)",
    },
    {
      ...yesNo(
        "age_disputed",
        "S2",
        say(
          "Does anyone doubt the age that the person gives?",
          "Quelqu’un met-il en doute l’âge donné par la personne ?",
          "¿Alguien pone en duda la edad que da la persona?",
          "هل يشكك أحد في العمر الذي ذكره الشخص؟",
        ),
      ),
      hint: say(
        "While in doubt, treat the person as a child.",
        "Dans le doute, traitez la personne comme un enfant.",
        "En caso de duda, trate a la persona como menor de edad.",
        "عند الشك يُعامل الشخص معاملة الطفل.",
      ),
    },
    {
      id: "gender",
      type: "single",
      sensitivity: "S2",
      label: say(
        "How do you describe your gender?",
        "Comment décrivez-vous votre genre ?",
        "¿Cómo describe su género?",
        "كيف تصف نوعك الاجتماعي؟",
      ),
      hint: say("Ask, do not guess.", "Demandez, ne devinez pas.", "Pregunte, no adivine.", "يُسأل عنه ولا يُخمَّن."),
      options: [
        option("female", "Woman or girl", "Femme ou fille", "Mujer o niña", "امرأة أو فتاة"),
        option("male", "Man or boy", "Homme ou garçon", "Hombre o niño", "رجل أو فتى"),
        option("transgender-woman", "Transgender woman", "Femme transgenre", "Mujer transgénero", "امرأة عابرة"),
        option("transgender-man", "Transgender man", "Homme transgenre", "Hombre transgénero", "رجل عابر"),
        option("non-conforming", "Another gender", "Un autre genre", "Otro género", "نوع اجتماعي آخر"),
        option(
          "not-specified",
          "The person prefers no word for it",
          "La personne préfère ne pas le nommer",
          "La persona prefiere no nombrarlo",
          "يفضّل الشخص عدم التحديد",
        ),
      ],
    },
  ],
};
