import type { Option, Question, Section, Text } from "../../definition.ts";
import { inFourLanguages as say, noneOfThese, option, yesNo } from "../in-four-languages.ts";

/**
 * Section D: the means. Ways of control in six groups, each with "none of these", so that asked-and-none differs from
 * not asked. Whether the person agreed is asked for the record and never decides (Trafficking Protocol, article 3(b)).
 */
export const control: Section = {
  id: "control",
  title: say(
    "How control was kept",
    "Comment le contrôle était exercé",
    "Cómo se mantenía el control",
    "كيف جرى التحكم",
  ),
  guidance: say(
    "One group at a time, in the person’s words. Stop when it becomes too much. Nothing here has to be proven.",
    "Un groupe à la fois, avec les mots de la personne. Arrêtez si c’est trop. Rien ici n’a besoin d’être prouvé.",
    "Un grupo a la vez, con las palabras de la persona. Pare si es demasiado. Nada de esto tiene que probarse.",
    "مجموعة واحدة في كل مرة وبكلمات الشخص. تُوقَف الأسئلة إذا صارت ثقيلة عليه. لا حاجة إلى إثبات أي شيء هنا.",
  ),
  onlyInPrivate: true,
  questions: [
    means("means_threats", say("Threats", "Menaces", "Amenazas", "تهديدات"), [
      option("physical-threats", "Threats to hurt", "Menaces de violence", "Amenazas de hacer daño", "تهديد بالأذى"),
      option(
        "threats-law-enforcement",
        "Threats with police or immigration",
        "Menaces de la police ou de l’immigration",
        "Amenazas con la policía o migración",
        "تهديد بالشرطة أو سلطات الهجرة",
      ),
      option(
        "threatens-children-family",
        "Threats to children or family",
        "Menaces contre les enfants ou la famille",
        "Amenazas a hijos o familia",
        "تهديد الأطفال أو العائلة",
      ),
      option(
        "uses-children",
        "Children kept or used as pressure",
        "Enfants retenus ou utilisés comme pression",
        "Retienen o usan a los hijos para presionar",
        "احتجاز الأطفال أو استخدامهم للضغط",
      ),
      option(
        "threats-to-expose",
        "Threats to show pictures or tell secrets",
        "Menaces de montrer des images ou de révéler des secrets",
        "Amenazas de mostrar imágenes o contar secretos",
        "تهديد بنشر صور أو كشف أسرار",
      ),
    ]),
    means("means_violence", say("Violence and abuse", "Violence et abus", "Violencia y abuso", "عنف وإساءة"), [
      option("physical-abuse", "Hitting or hurting", "Coups ou blessures", "Golpes o lesiones", "ضرب أو إيذاء"),
      option(
        "sexual-abuse",
        "Sexual violence used to control",
        "Violence sexuelle pour contrôler",
        "Violencia sexual para controlar",
        "عنف جنسي بغرض التحكم",
      ),
      option(
        "psychological-abuse",
        "Insults, humiliation, constant fear",
        "Insultes, humiliation, peur constante",
        "Insultos, humillación, miedo constante",
        "إهانات وإذلال وخوف دائم",
      ),
      option(
        "psychoactive-substance",
        "Drugs, medicine or alcohol given to control",
        "Drogues, médicaments ou alcool donnés pour contrôler",
        "Drogas, medicinas o alcohol para controlar",
        "مخدرات أو أدوية أو كحول للتحكم",
      ),
      option("abduction", "Taken by force", "Enlèvement par la force", "Llevar a la fuerza", "أخذ بالقوة"),
    ]),
    means("means_deception", say("Deception", "Tromperie", "Engaño", "خداع"), [
      option(
        "false-promises",
        "Lies about the work, the place, the pay, marriage or papers",
        "Mensonges sur le travail, le lieu, le salaire, le mariage ou les papiers",
        "Mentiras sobre el trabajo, el lugar, el pago, el matrimonio o los papeles",
        "كذب بشأن العمل أو المكان أو الأجر أو الزواج أو الأوراق",
      ),
      option(
        "fraud",
        "False contract, documents or identity",
        "Faux contrat, faux documents ou fausse identité",
        "Contrato, documentos o identidad falsos",
        "عقد أو وثائق أو هوية مزوّرة",
      ),
    ]),
    means("means_money", say("Money and work", "Argent et travail", "Dinero y trabajo", "المال والعمل"), [
      option(
        "debt-bondage",
        "A debt that work was to pay off",
        "Une dette à rembourser par le travail",
        "Una deuda que había que pagar trabajando",
        "دين كان يجب سداده بالعمل",
      ),
      option(
        "takes-earnings",
        "Earnings were taken",
        "Les gains étaient pris",
        "Le quitaban lo que ganaba",
        "أُخذ ما يكسبه",
      ),
      option(
        "restricts-financial-access",
        "No own money or account",
        "Pas d’argent ni de compte à soi",
        "Sin dinero ni cuenta propios",
        "لا مال أو حساب خاص به",
      ),
      option(
        "excessive-working-hours",
        "Far too many hours",
        "Beaucoup trop d’heures",
        "Demasiadas horas",
        "ساعات عمل مفرطة",
      ),
    ]),
    means(
      "means_restriction",
      say("Confinement and need", "Enfermement et privation", "Encierro y privación", "الحبس والحرمان"),
      [
        option(
          "restricts-movement",
          "Locked in, guarded, watched by phone, moved about or kept alone",
          "Enfermé, gardé, surveillé par téléphone, déplacé ou isolé",
          "Encerrar, vigilar, controlar por teléfono, trasladar o aislar",
          "حبس أو حراسة أو مراقبة بالهاتف أو نقل متكرر أو عزل",
        ),
        option(
          "withholds-documents",
          "Documents were kept",
          "Documents retenus",
          "Retener los documentos",
          "حجز الوثائق",
        ),
        option(
          "restricts-medical-care",
          "No doctor allowed",
          "Pas d’accès à un médecin",
          "Sin acceso a médico",
          "منع من رؤية الطبيب",
        ),
        option(
          "withholds-necessities",
          "Food, water, sleep or hygiene were withheld",
          "Privation de nourriture, d’eau, de sommeil ou d’hygiène",
          "Privar de comida, agua, sueño o higiene",
          "حرمان من الطعام أو الماء أو النوم أو النظافة",
        ),
      ],
    ),
    means(
      "means_position",
      say(
        "Use of a weak position",
        "Abus d’une position de faiblesse",
        "Uso de una posición débil",
        "استغلال موقف ضعيف",
      ),
      [
        option(
          "abuse-of-power",
          "Power over the person (official, employer, elder) was abused",
          "Abus de pouvoir (agent public, employeur, aîné)",
          "Abuso de poder (autoridad, empleador, mayor de la familia)",
          "استغلال سلطة (موظف رسمي، صاحب عمل، كبير عائلة)",
        ),
        option(
          "abuse-of-vulnerability",
          "Poverty, status, pregnancy, disability or dependence was used",
          "Abus de la pauvreté, du statut, d’une grossesse, d’un handicap ou d’une dépendance",
          "Abuso de la pobreza, la situación migratoria, el embarazo, la discapacidad o la dependencia",
          "استغلال الفقر أو الوضع القانوني أو الحمل أو الإعاقة أو التبعية",
        ),
        option(
          "spiritual-control",
          "An oath, ritual or belief was used",
          "Usage d’un serment, d’un rite ou d’une croyance",
          "Uso de un juramento, rito o creencia",
          "استخدام قَسَم أو طقس أو معتقد",
        ),
        option(
          "payment-to-controller",
          "Someone with power over the person was paid",
          "Paiement à quelqu’un qui a autorité sur la personne",
          "Pago a alguien con autoridad sobre la persona",
          "دُفع مال لمن له سلطة على الشخص",
        ),
        option(
          "other",
          "Another way, told below",
          "Autrement, à décrire plus bas",
          "De otra forma, se cuenta abajo",
          "طريقة أخرى تُروى أدناه",
        ),
      ],
    ),
    {
      id: "means_phase",
      type: "multiple",
      label: say("When was this used?", "À quel moment ?", "¿En qué momento?", "في أي مرحلة؟"),
      sensitivity: "S3.trafficking",
      options: [
        option("recruitment", "At the beginning", "Au début", "Al principio", "في البداية"),
        option("transit", "On the way", "En route", "En el camino", "في الطريق"),
        option("exploitation", "Afterwards, there", "Ensuite, sur place", "Después, en el lugar", "لاحقًا في المكان"),
      ],
    },
    {
      id: "means_told",
      type: "narrative",
      label: say(
        "In the person’s words: what was done, by whom, how long",
        "Avec les mots de la personne : ce qui a été fait, par qui, combien de temps",
        "Con las palabras de la persona: qué se hizo, quién, cuánto tiempo",
        "بكلمات الشخص: ما الذي فُعل، ومن فعله، وكم استمر",
      ),
      sensitivity: "S3.trafficking",
    },
    {
      ...yesNo(
        "agreed_at_the_time",
        "S3.trafficking",
        say(
          "Did you say yes to it at some point?",
          "Avez-vous dit oui à un moment donné ?",
          "¿Dijo que sí en algún momento?",
          "هل وافقت على ذلك في وقت ما؟",
        ),
      ),
      why: say(
        "Saying yes then does not make it your fault and does not change the outcome.",
        "Avoir dit oui ne vous rend pas responsable et ne change pas le résultat.",
        "Haber dicho que sí no lo convierte en su culpa ni cambia el resultado.",
        "الموافقة آنذاك لا تعني أن الذنب ذنبك ولا تغيّر النتيجة.",
      ),
    },
  ],
};

function means(id: string, label: Text, options: readonly Option[]): Question {
  return {
    id,
    type: "multiple",
    label,
    hint: say(
      "At any time: tick all that were used.",
      "À tout moment : cochez tout ce qui a été utilisé.",
      "En cualquier momento: marque todo lo que se usó.",
      "في أي وقت: يُحدَّد كل ما استُخدم.",
    ),
    sensitivity: "S3.trafficking",
    decides: true,
    options: [noneOfThese, ...options],
  };
}
