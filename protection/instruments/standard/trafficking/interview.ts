import type { Question, Section } from "../../definition.ts";
import { inFourLanguages as say, yesNo } from "../in-four-languages.ts";

/** Section A: seven checks of consent, and what must be right before the first question. */
export const interview: Section = {
  id: "interview",
  title: say(
    "Before the first question",
    "Avant la première question",
    "Antes de la primera pregunta",
    "قبل السؤال الأول",
  ),
  guidance: say(
    "Safety comes before information. If the person does not agree, stop here and offer help all the same. Promise nothing you cannot keep.",
    "La sécurité passe avant l’information. Si la personne n’est pas d’accord, arrêtez ici et proposez quand même de l’aide. Ne promettez rien que vous ne puissiez tenir.",
    "La seguridad va antes que la información. Si la persona no está de acuerdo, pare aquí y ofrezca ayuda igualmente. No prometa nada que no pueda cumplir.",
    "السلامة قبل المعلومات. إذا لم يوافق الشخص فتوقف المقابلة هنا وتُعرض المساعدة رغم ذلك. لا وعود لا يمكن الوفاء بها.",
  ),
  questions: [
    check(
      "agrees_to_interview",
      "Does the person agree to this interview?",
      "La personne accepte-t-elle cet entretien ?",
      "¿La persona acepta esta entrevista?",
      "هل يوافق الشخص على هذه المقابلة؟",
    ),
    check(
      "told_purpose",
      "Was told what the interview is for",
      "A été informée du but de l’entretien",
      "Se le explicó para qué es la entrevista",
      "أُبلغ بالغرض من المقابلة",
    ),
    check(
      "told_use",
      "Was told how the answers are used now and may be used later",
      "A été informée de l’usage des réponses, maintenant et plus tard",
      "Se le explicó cómo se usan las respuestas ahora y cómo podrían usarse después",
      "أُبلغ بكيفية استخدام الإجابات الآن ولاحقًا",
    ),
    check(
      "told_research",
      "Was told that facts without names may serve research",
      "A été informée que des données sans nom peuvent servir à la recherche",
      "Se le explicó que datos sin nombre pueden servir para la investigación",
      "أُبلغ بأن بيانات بلا أسماء قد تُستخدم في البحوث",
    ),
    check(
      "told_access",
      "Was told that they may ask to see their own record at any time",
      "A été informée qu’elle peut demander à voir ses données à tout moment",
      "Se le explicó que puede pedir ver sus datos en cualquier momento",
      "أُبلغ بأن له أن يطلب الاطلاع على بياناته في أي وقت",
    ),
    check(
      "told_retention",
      "Was told how long the record is kept",
      "A été informée de la durée de conservation",
      "Se le explicó cuánto tiempo se guardan los datos",
      "أُبلغ بمدة الاحتفاظ بالبيانات",
    ),
    check(
      "told_withdrawal",
      "Was told how to take the consent back",
      "A été informée de la façon de retirer son accord",
      "Se le explicó cómo retirar su consentimiento",
      "أُبلغ بكيفية سحب موافقته",
    ),
    check(
      "told_help_regardless",
      "Was told that saying no, or answering only in part, changes nothing about urgent help",
      "A été informée que refuser ou répondre en partie ne change rien à l’aide urgente",
      "Se le explicó que negarse o responder solo en parte no cambia nada en la ayuda urgente",
      "أُبلغ بأن الرفض أو الإجابة الجزئية لا يؤثران في المساعدة العاجلة",
    ),
    check(
      "place_private",
      "Nobody else can hear or see us",
      "Personne d’autre ne peut nous entendre ni nous voir",
      "Nadie más puede oírnos ni vernos",
      "لا أحد غيرنا يستطيع أن يسمعنا أو يرانا",
    ),
    check(
      "interviewer_acceptable",
      "The person is at ease with interviewer and interpreter",
      "La personne est à l’aise avec l’intervieweur et l’interprète",
      "La persona se siente cómoda con quien entrevista y quien interpreta",
      "الشخص مرتاح للمحاوِر وللمترجم",
    ),
    check(
      "basic_needs_met",
      "The person has eaten, rested and seen a doctor where needed",
      "La personne a mangé, s’est reposée et a vu un médecin si besoin",
      "La persona ha comido, descansado y visto a un médico si lo necesitaba",
      "تناول الشخص طعامًا واستراح ورأى طبيبًا عند الحاجة",
    ),
  ],
};

function check(id: string, en: string, fr: string, es: string, ar: string): Question {
  return yesNo(id, "S1", say(en, fr, es, ar));
}
