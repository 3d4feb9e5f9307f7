import type { Section } from "../../definition.ts";
import { inFourLanguages as say, option, yesNo } from "../in-four-languages.ts";

/** A call at the wrong moment can reach the wrong ears: asked alone with the person, and read before every call. */
export const reachSafely: Section = {
  id: "reach-safely",
  title: say("Reaching you safely", "Vous joindre sans danger", "Contactarle sin peligro", "التواصل معك بأمان"),
  guidance: say(
    "Ask this when nobody else can see or hear.",
    "Posez ces questions quand personne d’autre ne voit ni n’entend.",
    "Pregunte esto cuando nadie más pueda ver ni oír.",
    "تُطرح هذه الأسئلة عندما لا يرى أو يسمع أحد آخر.",
  ),
  onlyInPrivate: true,
  questions: [
    {
      id: "phone",
      type: "phone",
      sensitivity: "S3.location",
      label: say(
        "On which number may we call you?",
        "À quel numéro pouvons-nous vous appeler ?",
        "¿A qué número podemos llamarle?",
        "على أي رقم يمكننا الاتصال بك؟",
      ),
      hint: say(
        "With the country code if known.",
        "Avec l’indicatif du pays si possible.",
        "Con el prefijo del país si se conoce.",
        "مع رمز البلد إن كان معروفًا.",
      ),
    },
    {
      id: "phone_when",
      type: "text",
      sensitivity: "S3.location",
      relevant: "answered(phone)",
      label: say(
        "When is it safe to call?",
        "Quand peut-on appeler sans danger ?",
        "¿Cuándo se puede llamar sin peligro?",
        "متى يكون الاتصال آمنًا؟",
      ),
    },
    {
      ...yesNo(
        "may_leave_message",
        "S3.location",
        say(
          "May we leave a message?",
          "Pouvons-nous laisser un message ?",
          "¿Podemos dejar un mensaje?",
          "هل يمكننا ترك رسالة؟",
        ),
      ),
      relevant: "answered(phone)",
    },
    {
      id: "code_word",
      type: "text",
      sensitivity: "S3.location",
      label: say(
        "Which word shall we say so that you know it is us?",
        "Quel mot devons-nous dire pour que vous sachiez que c’est nous ?",
        "¿Qué palabra diremos para que sepa que somos nosotros?",
        "ما الكلمة التي نقولها لتعرف أننا نحن؟",
      ),
    },
    {
      id: "trusted_name",
      type: "text",
      sensitivity: "S3.location",
      label: say(
        "Whom do you trust to reach you?",
        "En qui avez-vous confiance pour vous joindre ?",
        "¿En quién confía para que le avise?",
        "بمن تثق ليوصل إليك الخبر؟",
      ),
    },
    {
      id: "trusted_phone",
      type: "phone",
      sensitivity: "S3.location",
      relevant: "answered(trusted_name)",
      label: say(
        "What is this person’s number?",
        "Quel est le numéro de cette personne ?",
        "¿Cuál es el número de esa persona?",
        "ما رقم هذا الشخص؟",
      ),
    },
    {
      id: "place_kind",
      type: "single",
      sensitivity: "S3.location",
      label: say("Where do you sleep now?", "Où dormez-vous maintenant ?", "¿Dónde duerme ahora?", "أين تنام الآن؟"),
      options: [
        option("shelter", "Shelter", "Foyer ou refuge", "Albergue", "مأوى"),
        option(
          "reception-site",
          "Camp or reception centre",
          "Camp ou centre d’accueil",
          "Campamento o centro de acogida",
          "مخيم أو مركز استقبال",
        ),
        option("private-home", "Private home", "Logement privé", "Vivienda particular", "سكن خاص"),
        option("workplace", "At the workplace", "Sur le lieu de travail", "En el lugar de trabajo", "في مكان العمل"),
        option("no-shelter", "Outside, no roof", "Dehors, sans toit", "En la calle, sin techo", "في العراء بلا سقف"),
        option("detention", "Detention", "Lieu de détention", "Detención", "احتجاز"),
        option("hospital", "Hospital", "Hôpital", "Centro hospitalario", "مستشفى"),
        option("elsewhere", "Elsewhere", "Ailleurs", "Otro lugar", "مكان آخر"),
      ],
    },
    {
      id: "place_text",
      type: "text",
      sensitivity: "S3.location",
      label: say(
        "How do we find you there?",
        "Comment vous y trouver ?",
        "¿Cómo le encontramos allí?",
        "كيف نجدك هناك؟",
      ),
    },
  ],
};
