import type { Section } from "../../definition.ts";
import { inFourLanguages as say, noneOfThese, option } from "../in-four-languages.ts";

export const companyAndNeeds: Section = {
  id: "company-and-needs",
  title: say("Company and needs", "Entourage et besoins", "Compañía y necesidades", "المرافقون والاحتياجات"),
  questions: [
    {
      id: "travels_with",
      type: "single",
      sensitivity: "S2",
      label: say("Who is with you here?", "Qui est avec vous ici ?", "¿Quién está con usted aquí?", "من معك هنا؟"),
      options: [
        option("alone", "Nobody", "Personne", "Nadie", "لا أحد"),
        option("family", "My family", "Ma famille", "Mi familia", "عائلتي"),
        option(
          "known-people",
          "People I know well",
          "Des gens que je connais bien",
          "Personas que conozco bien",
          "أشخاص أعرفهم جيدًا",
        ),
        option(
          "met-on-the-way",
          "People I met on the way",
          "Des gens rencontrés en route",
          "Personas que conocí en el camino",
          "أشخاص التقيتهم في الطريق",
        ),
        option(
          "employer-or-agent",
          "An employer, agent or guide",
          "Un employeur, un agent ou un guide",
          "Un empleador, un agente o un guía",
          "صاحب عمل أو وسيط أو مرشد",
        ),
      ],
    },
    {
      id: "household_size",
      type: "number",
      sensitivity: "S2",
      label: say(
        "How many of you stay together, you included?",
        "Combien êtes-vous à rester ensemble, vous compris ?",
        "¿Cuántas personas permanecen juntas, contando con usted?",
        "كم عددكم معًا، بمن فيهم أنت؟",
      ),
      constraints: [
        {
          holds: "household_size >= 1 and household_size <= 100",
          message: say(
            "Count the person too: at least 1, at most 100.",
            "Comptez aussi la personne : au moins 1, au plus 100.",
            "Cuente también a la persona: al menos 1, como máximo 100.",
            "يُحتسب الشخص نفسه: ١ على الأقل و١٠٠ على الأكثر.",
          ),
        },
      ],
    },
    {
      id: "children_number",
      type: "number",
      sensitivity: "S2",
      label: say(
        "How many children under 18 are with you?",
        "Combien d’enfants de moins de 18 ans sont avec vous ?",
        "¿Cuántos menores de 18 años están con usted?",
        "كم طفلًا دون ١٨ سنة معك؟",
      ),
      constraints: [
        {
          holds: "children_number >= 0 and children_number <= 100",
          message: say(
            "A number from 0 to 100.",
            "Un nombre de 0 à 100.",
            "Un número de 0 a 100.",
            "عدد من ٠ إلى ١٠٠.",
          ),
        },
      ],
    },
    {
      id: "marital_status",
      type: "single",
      sensitivity: "S2",
      label: say("Are you married?", "Êtes-vous marié ou mariée ?", "¿Está casado o casada?", "ما حالتك الاجتماعية؟"),
      options: [
        option("single", "Never married", "Jamais marié(e)", "Nunca se ha casado", "لم يسبق الزواج"),
        option("married", "Married", "Marié(e)", "En matrimonio", "زواج قائم"),
        option("partnership", "Living as a couple", "En couple", "En pareja", "حياة مشتركة مع شريك"),
        option(
          "separated",
          "Separated or divorced",
          "Séparé(e) ou divorcé(e)",
          "Con separación o divorcio",
          "انفصال أو طلاق",
        ),
        option("widowed", "Widowed", "Veuf ou veuve", "En viudez", "ترمّل"),
      ],
    },
    {
      id: "specific_needs",
      type: "multiple",
      sensitivity: "S3.health",
      label: say(
        "Does any of this apply?",
        "L’une de ces situations s’applique-t-elle ?",
        "¿Se da alguna de estas situaciones?",
        "هل ينطبق أي مما يلي؟",
      ),
      why: say(
        "So that the shelter, the transport and the people you meet fit your situation.",
        "Pour que l’hébergement, le transport et les personnes que vous rencontrez conviennent à votre situation.",
        "Para que el alojamiento, el transporte y las personas que le atiendan se adapten a su situación.",
        "كي يلائم المأوى والنقل ومن تقابلهم وضعك.",
      ),
      options: [noneOfThese, ...childNeeds(), ...healthNeeds(), ...situationNeeds()],
    },
  ],
};

function childNeeds() {
  return [
    option(
      "child-alone",
      "Child without any adult of the family",
      "Enfant sans adulte de sa famille",
      "Menor sin ningún adulto de su familia",
      "طفل بلا أي بالغ من عائلته",
    ),
    option(
      "child-separated",
      "Child with relatives, without parents",
      "Enfant avec des proches, sans ses parents",
      "Menor con parientes, sin sus padres",
      "طفل مع أقارب دون والديه",
    ),
    option(
      "child-parent",
      "Child who is a spouse or a parent",
      "Enfant marié ou parent",
      "Menor con cónyuge o con hijos",
      "طفل متزوج أو له أطفال",
    ),
    option(
      "single-carer",
      "Caring for children alone",
      "Seul(e) avec des enfants à charge",
      "A cargo de menores sin ayuda",
      "رعاية أطفال بلا شريك",
    ),
  ];
}

function healthNeeds() {
  return [
    option("pregnant", "Pregnant or breastfeeding", "Enceinte ou allaitante", "Embarazo o lactancia", "حمل أو رضاعة"),
    option(
      "older-alone",
      "Older person without support",
      "Personne âgée sans soutien",
      "Persona mayor sin apoyo",
      "مسنّ بلا سند",
    ),
    option("disability", "Disability", "Handicap", "Discapacidad", "إعاقة"),
    option(
      "illness",
      "Serious or long illness",
      "Maladie grave ou longue",
      "Enfermedad grave o larga",
      "مرض خطير أو مزمن",
    ),
    option(
      "distress",
      "Deep distress or mental illness",
      "Grande détresse ou trouble psychique",
      "Angustia profunda o trastorno mental",
      "ضيق شديد أو اضطراب نفسي",
    ),
    option(
      "substance-use",
      "Problems with alcohol or drugs",
      "Problèmes d’alcool ou de drogue",
      "Problemas con el alcohol o las drogas",
      "مشكلات مع الكحول أو المخدرات",
    ),
  ];
}

function situationNeeds() {
  return [
    option("threatened", "Under threat", "Sous la menace", "Bajo amenaza", "تحت التهديد"),
    option(
      "violence",
      "Survived violence or torture",
      "A survécu à des violences ou à la torture",
      "Ha sobrevivido a violencia o tortura",
      "نجا من عنف أو تعذيب",
    ),
    option(
      "gender-identity",
      "At risk because of gender or orientation",
      "En danger à cause du genre ou de l’orientation",
      "En riesgo por su género u orientación",
      "في خطر بسبب النوع الاجتماعي أو الميل",
    ),
    option(
      "minority",
      "At risk as part of a minority",
      "En danger comme membre d’une minorité",
      "En riesgo por pertenecer a una minoría",
      "في خطر لانتمائه إلى أقلية",
    ),
    option("detained", "Held or detained", "Retenu(e) ou détenu(e)", "Bajo retención o detención", "محتجز"),
    option("destitute", "Nothing to live on", "Sans aucune ressource", "Sin ningún medio de vida", "بلا أي مورد للعيش"),
    option(
      "cannot-read",
      "Cannot read or write",
      "Ne sait ni lire ni écrire",
      "No sabe leer ni escribir",
      "لا يقرأ ولا يكتب",
    ),
    option(
      "language-alone",
      "Nobody here speaks the language",
      "Personne ici ne parle la langue",
      "Nadie aquí habla el idioma",
      "لا أحد هنا يتحدث اللغة",
    ),
  ];
}
