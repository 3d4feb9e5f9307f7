import type { Definition, Option, Question, Section } from "../definition.ts";
import { inFourLanguages as say, originalWording } from "./in-four-languages.ts";
import { type AskedArea, needsAreas } from "./needs-areas.ts";

/**
 * What a person needs, by the sixteen areas of care (protection.md §3.5). Every question may be skipped: an area nobody
 * asked about stays unknown. `assessment/needs-from-answers.ts` reads the ids and the codes of severity and urgency.
 */
export const needs: Definition = {
  id: "needs",
  version: 1,
  title: say("Needs by area of care", "Besoins par domaine", "Necesidades por área", "الاحتياجات حسب مجال الرعاية"),
  about: "case",
  notice: originalWording,
  mode: "sections",
  sections: [...needsAreas.map(sectionOf), ownOrder()],
};

function sectionOf(asked: AskedArea): Section {
  const { area, title, onlyInPrivate, questions, sensitivity } = asked;
  return {
    id: idOf(area),
    title,
    ...(onlyInPrivate === undefined ? {} : { onlyInPrivate }),
    questions: [
      ...questions.map((question) => ({ ...question, sensitivity })),
      severity(asked),
      urgency(asked),
      neededIn(asked),
      wishes(asked),
    ],
  };
}

function severity({ area, sensitivity }: AskedArea): Question {
  return {
    id: `${idOf(area)}_severity`,
    type: "single",
    label: say("How do things stand here?", "Où en est-on ici ?", "¿Cómo está la situación aquí?", "كيف هو الوضع هنا؟"),
    sensitivity,
    decides: true,
    options: severities(),
  };
}

function urgency({ area, sensitivity }: AskedArea): Question {
  const id = idOf(area);
  return {
    id: `${id}_urgency`,
    type: "single",
    label: say("How soon?", "Dans quel délai ?", "¿Con qué rapidez?", "ما مدى الاستعجال؟"),
    sensitivity,
    relevant: `${id}_severity = 'help' or ${id}_severity = 'serious'`,
    decides: true,
    options: urgencies(),
  };
}

function neededIn({ area, sensitivity, needed }: AskedArea): Question {
  const id = idOf(area);
  return {
    id: `${id}_needs`,
    type: "multiple",
    label: say("What would help?", "Qu’est-ce qui aiderait ?", "¿Qué ayudaría?", "ما الذي قد يساعد؟"),
    sensitivity,
    relevant: `${id}_severity != 'none'`,
    options: needed,
  };
}

function wishes({ area, sensitivity }: AskedArea): Question {
  return {
    id: `${idOf(area)}_wishes`,
    type: "narrative",
    label: say(
      "What does the person say and want?",
      "Que dit et que souhaite la personne ?",
      "¿Qué dice y qué desea la persona?",
      "ماذا يقول الشخص وماذا يريد؟",
    ),
    hint: say(
      "In their words. Also what they do not want.",
      "Avec ses mots. Aussi ce qu’elle ne veut pas.",
      "Con sus palabras. También lo que no quiere.",
      "بكلماته هو، وكذلك ما لا يريده.",
    ),
    sensitivity,
  };
}

/** The person's own order of importance stands beside ours and is never overwritten by it. */
function ownOrder(): Section {
  const areas = needsAreas.map(({ area, title }) => ({ code: area, label: title }));
  const question = (id: string, label: Question["label"]): Question => ({
    id,
    type: "single",
    label,
    sensitivity: "S2",
    options: areas,
  });
  return {
    id: "priority",
    title: say(
      "What matters most to the person",
      "Ce qui compte le plus pour la personne",
      "Lo que más importa a la persona",
      "ما يهم الشخص أكثر",
    ),
    guidance: say(
      "Read the areas out. The order is the person's, also where you would choose another.",
      "Lisez les domaines à voix haute. L’ordre est celui de la personne, même si vous en choisiriez un autre.",
      "Lea las áreas en voz alta. El orden es el de la persona, aunque usted elegiría otro.",
      "اقرأ المجالات بصوت مسموع. الترتيب هو ترتيب الشخص نفسه حتى لو كان لك رأي آخر.",
    ),
    questions: [
      question("priority_first", say("First", "En premier", "Primero", "أولًا")),
      question("priority_second", say("Second", "En deuxième", "Segundo", "ثانيًا")),
      question("priority_third", say("Third", "En troisième", "Tercero", "ثالثًا")),
    ],
  };
}

function severities(): readonly Option[] {
  return [
    { code: "none", label: say("No need", "Aucun besoin", "Sin necesidad", "لا حاجة") },
    { code: "watch", label: say("Keep an eye on it", "À surveiller", "Hay que estar pendiente", "يحتاج إلى متابعة") },
    { code: "help", label: say("Help is needed", "Une aide est nécessaire", "Se necesita ayuda", "المساعدة لازمة") },
    {
      code: "serious",
      label: say(
        "Serious harm without help",
        "Danger grave sans aide",
        "Daño grave si no hay ayuda",
        "ضرر جسيم من دون مساعدة",
      ),
    },
  ];
}

function urgencies(): readonly Option[] {
  return [
    {
      code: "emergency",
      label: say("Now, within a day", "Tout de suite, sous un jour", "Ahora, en un día", "الآن، خلال يوم"),
    },
    { code: "urgent", label: say("Within three days", "Sous trois jours", "En tres días", "خلال ثلاثة أيام") },
    { code: "normal", label: say("Within two weeks", "Sous deux semaines", "En dos semanas", "خلال أسبوعين") },
  ];
}

function idOf(area: string): string {
  return area.replaceAll("-", "_");
}
