import type { Sensitivity } from "../../basics/sensitivity.ts";
import type { NeedArea } from "../../case/need-area.ts";
import type { Option, Question, Text } from "../definition.ts";
import { inFourLanguages as say } from "./in-four-languages.ts";

/** One area of care as the needs form asks about it. */
export type AskedArea = {
  readonly area: NeedArea;
  readonly title: Text;
  /** Of every answer in the area: who may not read health must not read what clinic is needed either. */
  readonly sensitivity: Sensitivity;
  readonly onlyInPrivate?: true;
  readonly questions: readonly Omit<Question, "sensitivity">[];
  readonly needed: readonly Option[];
};

export const needsAreas: readonly AskedArea[] = [
  {
    area: "shelter",
    title: say("Shelter", "Hébergement", "Alojamiento", "المأوى"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "sleeps_safely_tonight",
        "Is there a safe place to sleep tonight?",
        "Y a-t-il un endroit sûr où dormir cette nuit ?",
        "¿Hay un lugar seguro donde dormir esta noche?",
        "هل هناك مكان آمن للنوم هذه الليلة؟",
      ),
      yesNo(
        "place_known_to_feared",
        "Does someone the person fears know where they sleep?",
        "Quelqu’un que la personne craint sait-il où elle dort ?",
        "¿Alguien a quien teme sabe dónde duerme?",
        "هل يعرف شخص مخيف أين ينام؟",
      ),
    ],
    needed: [
      option("emergency-bed", "A bed tonight", "Un lit cette nuit", "Una cama esta noche", "سرير هذه الليلة"),
      option("safe-house", "A protected house", "Une maison protégée", "Una casa protegida", "بيت محمي"),
      option("rent-support", "Help with rent", "Une aide au loyer", "Ayuda con el alquiler", "مساعدة في الإيجار"),
      option(
        "child-friendly-place",
        "A place fit for children",
        "Un lieu adapté aux enfants",
        "Un lugar apto para niñas y niños",
        "مكان مناسب للأطفال",
      ),
      option(
        "accessible-place",
        "A place fit for a disability",
        "Un lieu adapté à un handicap",
        "Un lugar accesible para una discapacidad",
        "مكان ملائم لذوي الإعاقة",
      ),
    ],
  },
  {
    area: "food",
    title: say(
      "Food, water and basic goods",
      "Nourriture, eau et biens de base",
      "Comida, agua y artículos básicos",
      "الطعام والماء والحاجات الأساسية",
    ),
    sensitivity: "S2",
    questions: [
      {
        id: "meals_yesterday",
        type: "number",
        label: say("How many meals yesterday?", "Combien de repas hier ?", "¿Cuántas comidas ayer?", "كم وجبة بالأمس؟"),
      },
    ],
    needed: [
      option("food-kit", "Food", "De la nourriture", "Alimentos", "طعام"),
      option(
        "hygiene-kit",
        "Soap, pads, hygiene items",
        "Savon, protections, hygiène",
        "Jabón, compresas, higiene",
        "صابون وفوط ومواد نظافة",
      ),
      option("baby-kit", "Things for a baby", "Affaires pour bébé", "Artículos para bebé", "لوازم رضيع"),
      option("clothing", "Clothes, blankets", "Vêtements, couvertures", "Ropa, mantas", "ملابس وأغطية"),
      option(
        "phone-credit",
        "Phone, SIM card, credit",
        "Téléphone, carte SIM, crédit",
        "Teléfono, tarjeta SIM, saldo",
        "هاتف أو شريحة أو رصيد",
      ),
    ],
  },
  {
    area: "safety",
    title: say("Safety", "Sécurité", "Seguridad", "الأمان"),
    sensitivity: "S3.location",
    onlyInPrivate: true,
    questions: [
      yesNo(
        "feels_safe_here",
        "Does the person feel safe here?",
        "La personne se sent-elle en sécurité ici ?",
        "¿La persona se siente segura aquí?",
        "هل يشعر الشخص بالأمان هنا؟",
      ),
      yesNo(
        "danger_on_leaving",
        "Will there be danger on leaving now?",
        "Y aura-t-il un danger en partant maintenant ?",
        "¿Habrá peligro al salir ahora?",
        "هل هناك خطر عند المغادرة الآن؟",
      ),
    ],
    needed: [
      option("safety-plan", "A safety plan", "Un plan de sécurité", "Un plan de seguridad", "خطة أمان"),
      option(
        "relocation",
        "A move to another place",
        "Un départ vers un autre lieu",
        "Un traslado a otro lugar",
        "الانتقال إلى مكان آخر",
      ),
      option("escort", "Someone to go along", "Un accompagnement", "Acompañamiento", "مرافقة"),
      option(
        "safe-phone",
        "A phone nobody else controls",
        "Un téléphone que personne d’autre ne contrôle",
        "Un teléfono que nadie más controle",
        "هاتف لا يتحكم به أحد غيره",
      ),
    ],
  },
  {
    area: "health",
    title: say("Health", "Santé", "Salud", "الصحة"),
    sensitivity: "S3.health",
    questions: [
      yesNo(
        "needs_doctor_now",
        "Is a doctor or medicine needed now?",
        "Faut-il un médecin ou un médicament maintenant ?",
        "¿Hace falta un médico o un medicamento ahora?",
        "هل هناك حاجة إلى طبيب أو دواء الآن؟",
      ),
      yesNo(
        "regular_medicine",
        "Does the person depend on a regular medicine?",
        "La personne dépend-elle d’un traitement régulier ?",
        "¿Depende la persona de un medicamento habitual?",
        "هل يعتمد الشخص على دواء منتظم؟",
      ),
    ],
    needed: [
      option("consultation", "A consultation", "Une consultation", "Una consulta", "استشارة طبية"),
      option("hospital", "Hospital care", "Des soins à l’hôpital", "Atención hospitalaria", "رعاية في المستشفى"),
      option("medicine", "Medicine", "Des médicaments", "Medicamentos", "أدوية"),
      option(
        "reproductive-care",
        "Pregnancy and reproductive care",
        "Soins de grossesse et de santé reproductive",
        "Atención del embarazo y salud reproductiva",
        "رعاية الحمل والصحة الإنجابية",
      ),
      option(
        "rehabilitation",
        "Rehabilitation, aids",
        "Rééducation, appareillage",
        "Rehabilitación, ayudas técnicas",
        "إعادة تأهيل ووسائل مساعدة",
      ),
    ],
  },
  {
    area: "psychosocial",
    title: say("Well-being", "Bien-être", "Bienestar", "الرفاه النفسي"),
    sensitivity: "S3.health",
    onlyInPrivate: true,
    questions: [
      yesNo(
        "someone_to_talk_to",
        "Is there someone the person can talk to?",
        "Y a-t-il quelqu’un à qui parler ?",
        "¿Hay alguien con quien la persona pueda hablar?",
        "هل هناك من يستطيع التحدث إليه؟",
      ),
      yesNo(
        "daily_life_hard",
        "Do worries or memories make daily life hard?",
        "Des soucis ou des souvenirs rendent-ils le quotidien difficile ?",
        "¿Las preocupaciones o los recuerdos dificultan la vida diaria?",
        "هل تجعل الهموم أو الذكريات الحياة اليومية صعبة؟",
      ),
    ],
    needed: [
      option(
        "counselling",
        "Someone trained to talk to",
        "Une écoute professionnelle",
        "Una conversación con alguien formado",
        "حديث مع شخص مدرَّب",
      ),
      option(
        "group-support",
        "A group of people with like experience",
        "Un groupe de personnes au vécu semblable",
        "Un grupo de personas con vivencias parecidas",
        "مجموعة ممن مروا بتجارب مشابهة",
      ),
      option(
        "specialist-care",
        "A mental health specialist",
        "Une prise en charge spécialisée",
        "Atención especializada en salud mental",
        "اختصاصي في الصحة النفسية",
      ),
    ],
  },
  {
    area: "livelihood",
    title: say("Work and income", "Travail et revenus", "Trabajo e ingresos", "العمل والدخل"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "had_income_last_month",
        "Any income last month?",
        "Un revenu le mois dernier ?",
        "¿Algún ingreso el mes pasado?",
        "هل كان هناك دخل الشهر الماضي؟",
      ),
      yesNo(
        "owes_money",
        "Does the person owe money?",
        "La personne doit-elle de l’argent ?",
        "¿La persona debe dinero?",
        "هل على الشخص ديون؟",
      ),
    ],
    needed: [
      option("skills-training", "Training", "Une formation", "Formación", "تدريب مهني"),
      option(
        "job-placement",
        "Help to find work",
        "Une aide à trouver un emploi",
        "Ayuda para encontrar trabajo",
        "مساعدة في إيجاد عمل",
      ),
      option(
        "small-business",
        "Start of a small business",
        "Le lancement d’une petite activité",
        "Inicio de un pequeño negocio",
        "بدء مشروع صغير",
      ),
      option(
        "debt-advice",
        "Advice about debts",
        "Des conseils sur les dettes",
        "Asesoramiento sobre deudas",
        "مشورة بشأن الديون",
      ),
    ],
  },
  {
    area: "education",
    title: say("Learning", "Apprentissage", "Educación", "التعليم"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "children_out_of_school",
        "Are there children who do not go to school?",
        "Y a-t-il des enfants non scolarisés ?",
        "¿Hay niñas o niños que no van a la escuela?",
        "هل هناك أطفال لا يذهبون إلى المدرسة؟",
      ),
    ],
    needed: [
      option("school-place", "A place at school", "Une place à l’école", "Una plaza escolar", "مقعد في مدرسة"),
      option("language-course", "A language course", "Un cours de langue", "Un curso de idioma", "دورة لغة"),
      option(
        "recognition",
        "Recognition of certificates",
        "La reconnaissance de diplômes",
        "Reconocimiento de títulos",
        "الاعتراف بالشهادات",
      ),
      option(
        "school-costs",
        "School fees and materials",
        "Frais et fournitures scolaires",
        "Gastos y material escolar",
        "رسوم ومستلزمات مدرسية",
      ),
    ],
  },
  {
    area: "legal",
    title: say("Rights and justice", "Droits et justice", "Derechos y justicia", "الحقوق والعدالة"),
    sensitivity: "S3.justice",
    questions: [
      yesNo(
        "has_deadline",
        "Is there a letter, deadline or court date?",
        "Y a-t-il une lettre, un délai ou une audience ?",
        "¿Hay una carta, un plazo o una fecha de juicio?",
        "هل هناك رسالة أو مهلة أو موعد محكمة؟",
      ),
      yesNo(
        "wages_owed",
        "Are wages owed to the person?",
        "Des salaires sont-ils dus à la personne ?",
        "¿Se le deben salarios a la persona?",
        "هل للشخص أجور لم تُدفع؟",
      ),
    ],
    needed: [
      option(
        "legal-information",
        "Information on rights",
        "Des informations sur ses droits",
        "Información sobre derechos",
        "معلومات عن الحقوق",
      ),
      option("lawyer", "A lawyer", "Un avocat", "Un abogado", "محامٍ"),
      option(
        "compensation",
        "Claim for wages or compensation",
        "Réclamer salaires ou indemnisation",
        "Reclamar salarios o indemnización",
        "المطالبة بالأجور أو التعويض",
      ),
      option(
        "regularisation",
        "Help with the right to stay",
        "Une aide pour le droit au séjour",
        "Ayuda con el derecho a quedarse",
        "مساعدة في حق الإقامة",
      ),
      option(
        "protection-order",
        "A protection order",
        "Une ordonnance de protection",
        "Una orden de protección",
        "أمر حماية",
      ),
    ],
  },
  {
    area: "documents",
    title: say("Papers", "Papiers", "Documentos", "الوثائق"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "papers_held_by_other",
        "Does someone else hold the person's papers?",
        "Quelqu’un d’autre détient-il ses papiers ?",
        "¿Otra persona tiene sus documentos?",
        "هل يحتفظ شخص آخر بوثائقه؟",
      ),
      {
        ...yesNo(
          "fears_own_authorities",
          "Does the person fear the authorities of their country?",
          "La personne craint-elle les autorités de son pays ?",
          "¿La persona teme a las autoridades de su país?",
          "هل يخشى الشخص سلطات بلده؟",
        ),
        hint: say(
          "Ask before any word about a consulate.",
          "À demander avant de parler d’un consulat.",
          "Pregúntelo antes de hablar de un consulado.",
          "يُسأل قبل أي حديث عن القنصلية.",
        ),
      },
    ],
    needed: [
      option("travel-document", "A travel document", "Un document de voyage", "Un documento de viaje", "وثيقة سفر"),
      option("identity-card", "An identity card", "Une carte d’identité", "Un documento de identidad", "بطاقة هوية"),
      option(
        "birth-registration",
        "Registration of a birth",
        "Une déclaration de naissance",
        "Registro de un nacimiento",
        "تسجيل ولادة",
      ),
      option(
        "school-or-health-records",
        "School or health records",
        "Des dossiers scolaires ou médicaux",
        "Expedientes escolares o médicos",
        "سجلات مدرسية أو صحية",
      ),
    ],
  },
  {
    area: "family",
    title: say("Family", "Famille", "Familia", "الأسرة"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "misses_someone",
        "Is someone missing, or left behind?",
        "Quelqu’un est-il disparu ou resté derrière ?",
        "¿Falta alguien o alguien se quedó atrás?",
        "هل هناك مفقود أو من تُرك خلفه؟",
      ),
      yesNo(
        "contact_is_safe",
        "Is contact with the family safe?",
        "Le contact avec la famille est-il sûr ?",
        "¿Es seguro el contacto con la familia?",
        "هل التواصل مع الأسرة آمن؟",
      ),
    ],
    needed: [
      option("tracing", "A search for someone", "Rechercher quelqu’un", "Buscar a alguien", "البحث عن شخص"),
      option("call", "A call home", "Appeler la maison", "Una llamada a casa", "مكالمة إلى البيت"),
      option(
        "family-assessment",
        "A visit to the family",
        "Une visite à la famille",
        "Una visita a la familia",
        "زيارة للأسرة",
      ),
      option("reunification", "Being together again", "Être de nouveau réunis", "Volver a estar juntos", "لمّ الشمل"),
    ],
  },
  {
    area: "international-protection",
    title: say("Fear of going back", "Crainte du retour", "Temor a regresar", "الخوف من العودة"),
    sensitivity: "S3.justice",
    onlyInPrivate: true,
    questions: [
      yesNo(
        "fears_return",
        "Does the person fear harm on going back?",
        "La personne craint-elle pour elle en cas de retour ?",
        "¿Teme la persona sufrir daño si regresa?",
        "هل يخاف الشخص من الأذى إذا عاد؟",
      ),
    ],
    needed: [
      option(
        "asylum-information",
        "Information on asylum",
        "Des informations sur l’asile",
        "Información sobre asilo",
        "معلومات عن اللجوء",
      ),
      option(
        "asylum-referral",
        "Contact with the asylum service",
        "Un contact avec le service d’asile",
        "Contacto con el servicio de asilo",
        "التواصل مع جهة اللجوء",
      ),
    ],
  },
  {
    area: "return",
    title: say("Going home", "Retour au pays", "Regreso al país", "العودة إلى الوطن"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "wishes_return",
        "Does the person wish to go home, without pressure?",
        "La personne souhaite-t-elle rentrer, sans pression ?",
        "¿Desea la persona regresar, sin presiones?",
        "هل يرغب الشخص في العودة دون ضغط؟",
      ),
    ],
    needed: [
      option(
        "return-counselling",
        "Talking it through",
        "En parler pour bien décider",
        "Hablarlo para decidir bien",
        "الحديث لاتخاذ قرار مدروس",
      ),
      option("travel-arrangement", "Travel", "Le voyage", "El viaje", "ترتيب السفر"),
      option("reception", "Someone on arrival", "Un accueil à l’arrivée", "Alguien a la llegada", "استقبال عند الوصول"),
    ],
  },
  {
    area: "reintegration",
    title: say("A life ahead", "Construire l’avenir", "Un proyecto de vida", "بناء المستقبل"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "welcome_in_community",
        "Does the community accept the person?",
        "La communauté accepte-t-elle la personne ?",
        "¿La comunidad acepta a la persona?",
        "هل يتقبل المجتمع المحلي الشخص؟",
      ),
    ],
    needed: [
      option(
        "reintegration-support",
        "Support after return",
        "Un soutien après le retour",
        "Apoyo tras el regreso",
        "دعم بعد العودة",
      ),
      option(
        "local-integration",
        "Settling where they are",
        "S’installer sur place",
        "Integrarse donde está",
        "الاستقرار حيث هو",
      ),
      option(
        "regular-pathway",
        "A regular way to move on",
        "Une voie régulière pour partir ailleurs",
        "Una vía regular para seguir",
        "مسار نظامي للانتقال",
      ),
    ],
  },
  {
    area: "children",
    title: say(
      "Children and dependants",
      "Enfants et personnes à charge",
      "Niñas, niños y personas a cargo",
      "الأطفال والمُعالون",
    ),
    sensitivity: "S2",
    questions: [
      yesNo(
        "has_dependants",
        "Does someone depend on the person, here or elsewhere?",
        "Quelqu’un dépend-il de la personne, ici ou ailleurs ?",
        "¿Alguien depende de la persona, aquí o en otro lugar?",
        "هل هناك من يعتمد على الشخص هنا أو في مكان آخر؟",
      ),
    ],
    needed: [
      option("guardian", "A guardian", "Un tuteur", "Un tutor", "وصي"),
      option(
        "best-interests",
        "A best interests assessment",
        "Une évaluation de l’intérêt supérieur",
        "Una evaluación del interés superior",
        "تقييم المصلحة الفضلى",
      ),
      option("child-care", "Child care", "Une garde d’enfants", "Cuidado infantil", "رعاية أطفال"),
    ],
  },
  {
    area: "communication",
    title: say("Being understood", "Se faire comprendre", "Hacerse entender", "التفاهم والمشاركة"),
    sensitivity: "S2",
    questions: [
      yesNo(
        "reads_own_language",
        "Can the person read in their language?",
        "La personne sait-elle lire dans sa langue ?",
        "¿Sabe la persona leer en su idioma?",
        "هل يستطيع الشخص القراءة بلغته؟",
      ),
      yesNo(
        "knows_how_to_complain",
        "Does the person know how to complain about us?",
        "La personne sait-elle comment se plaindre de nous ?",
        "¿Sabe la persona cómo quejarse de nosotros?",
        "هل يعرف الشخص كيف يشتكي منا؟",
      ),
    ],
    needed: [
      option("interpreter", "An interpreter", "Un interprète", "Un intérprete", "مترجم شفوي"),
      option(
        "accessible-format",
        "Large print, audio, sign language",
        "Gros caractères, audio, langue des signes",
        "Letra grande, audio, lengua de señas",
        "خط كبير أو صوت أو لغة إشارة",
      ),
    ],
  },
  {
    area: "detention",
    title: say("Detention", "Détention", "Detención", "الاحتجاز"),
    sensitivity: "S3.justice",
    questions: [
      yesNo(
        "is_detained",
        "Is the person held now, or afraid of being held?",
        "La personne est-elle retenue, ou craint-elle de l’être ?",
        "¿Está la persona detenida o teme serlo?",
        "هل الشخص محتجز أو يخشى الاحتجاز؟",
      ),
    ],
    needed: [
      option("visit", "A visit", "Une visite", "Una visita", "زيارة"),
      option(
        "legal-aid",
        "A lawyer for the release",
        "Un avocat pour la libération",
        "Un abogado para la liberación",
        "محامٍ للإفراج",
      ),
      option(
        "alternative",
        "A place instead of detention",
        "Un lieu au lieu de la détention",
        "Un lugar en vez de la detención",
        "بديل عن الاحتجاز",
      ),
    ],
  },
];

function yesNo(id: string, en: string, fr: string, es: string, ar: string): Omit<Question, "sensitivity"> {
  return { id, type: "yes-no", label: say(en, fr, es, ar) };
}

function option(code: string, en: string, fr: string, es: string, ar: string): Option {
  return { code, label: say(en, fr, es, ar) };
}
