import type { Section } from "../../definition.ts";
import { inFourLanguages as say, option, yesNo } from "../in-four-languages.ts";

export const firstContact: Section = {
  id: "first-contact",
  title: say(
    "How the person came to us",
    "Comment la personne est venue à nous",
    "Cómo llegó la persona a nosotros",
    "كيف وصل الشخص إلينا",
  ),
  questions: [
    {
      id: "came_through",
      type: "single",
      sensitivity: "S1",
      label: say(
        "Who sent the person?",
        "Qui a orienté la personne ?",
        "¿Quién orientó a la persona?",
        "من أحال الشخص؟",
      ),
      options: [
        option("self", "Came by themselves", "Venue d’elle-même", "Vino por su cuenta", "جاء من تلقاء نفسه"),
        option("family-or-friend", "Family or a friend", "Famille ou ami", "Familia o amistades", "العائلة أو صديق"),
        option("hotline", "A helpline", "Une ligne d’écoute", "Una línea de ayuda", "خط مساعدة"),
        option(
          "ngo",
          "A non-governmental organisation",
          "Une organisation non gouvernementale",
          "Una organización no gubernamental",
          "منظمة غير حكومية",
        ),
        option(
          "international-organisation",
          "An international organisation",
          "Une organisation internationale",
          "Una organización internacional",
          "منظمة دولية",
        ),
        option(
          "police-or-border",
          "Police or border service",
          "Police ou service des frontières",
          "Policía o servicio de fronteras",
          "الشرطة أو حرس الحدود",
        ),
        option("other-authority", "Another authority", "Une autre autorité", "Otra autoridad", "سلطة أخرى"),
        option("consulate", "A consulate", "Un consulat", "Un consulado", "قنصلية"),
        option("health-service", "A health service", "Un service de santé", "Un servicio de salud", "مرفق صحي"),
        option(
          "employer-or-union",
          "An employer or a union",
          "Un employeur ou un syndicat",
          "Un empleador o un sindicato",
          "صاحب عمل أو نقابة",
        ),
        option("other", "Someone else", "Quelqu’un d’autre", "Otra persona", "شخص آخر"),
      ],
    },
    {
      id: "other_reference",
      type: "text",
      sensitivity: "S2",
      label: say(
        "Under which reference does another organisation know the person?",
        "Sous quelle référence une autre organisation connaît-elle la personne ?",
        "¿Con qué referencia conoce a la persona otra organización?",
        "بأي رقم مرجعي تعرف منظمة أخرى هذا الشخص؟",
      ),
    },
    yesNo(
      "interviewed_before",
      "S2",
      say(
        "Has someone asked you about all this before?",
        "Quelqu’un vous a-t-il déjà posé toutes ces questions ?",
        "¿Alguien le ha preguntado antes por todo esto?",
        "هل سألك أحد عن كل هذا من قبل؟",
      ),
    ),
    {
      id: "interviewed_by",
      type: "text",
      sensitivity: "S2",
      relevant: "interviewed_before = 'yes'",
      label: say("Who asked, and when?", "Qui l’a fait, et quand ?", "¿Quién lo hizo y cuándo?", "من سألك، ومتى؟"),
    },
  ],
};
