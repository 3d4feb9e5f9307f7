export const doorWords = {
  "refusal.access.not-signed-in": "تم تسجيل خروجك. سجّل الدخول من جديد للمتابعة.",
  "refusal.access.not-permitted": "دورك لا يسمح بذلك. يمكن للمشرف أو المسؤول عن النظام مساعدتك.",
  "refusal.access.not-reachable": "لا يوجد شيء هنا، أو ليس من صلاحيتك رؤيته.",
  "refusal.access.second-factor-needed":
    "يتطلب هذا الخطوة الثانية لتسجيل الدخول. سجّل الدخول بها من جديد ثم حاول مرة أخرى.",
  "refusal.access.foreign-page": "جاء هذا الطلب من موقع آخر فأُوقف. افتح أمبارو نفسه وحاول مرة أخرى.",
  "refusal.access.no-such-path": "لا وجود لهذا العنوان. تحقق منه أو ابدأ من صفحة اليوم.",
  "refusal.access.too-many":
    "محاولات كثيرة. انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم حاول مرة أخرى.",
  "refusal.door.already-exists": "هذا موجود بالفعل. افتحه بدلًا من أن تبدأه من جديد.",
  "refusal.door.id-reused": "أُرسل شيء آخر بهذا الرقم من قبل. افتح الصفحة من جديد وحاول مرة أخرى.",
  "refusal.door.fault":
    "حدث عطل من جهتنا ولم يُحفظ شيء. حاول مرة أخرى، وإذا تكرر ذلك فأعطِ المسؤول عن النظام هذا الرقم المرجعي: {reference}",
  "refusal.input.invalid":
    "{count, plural, zero {لا إدخال بالشكل المطلوب: {places}.} one {إدخال واحد ليس بالشكل المطلوب: {places}.} two {إدخالان ليسا بالشكل المطلوب: {places}.} few {# إدخالات ليست بالشكل المطلوب: {places}.} many {# إدخالًا ليست بالشكل المطلوب: {places}.} other {# إدخال ليست بالشكل المطلوب: {places}.}} صحّح ذلك وأرسل من جديد.",
  "refusal.input.not-json": "تعذّرت قراءة هذا. أرسله من جديد بصيغة JSON.",
  "refusal.input.too-large": "هذا كبير جدًا. أرسل {megabytes} ميغابايت على الأكثر في المرة الواحدة.",
  "refusal.input.unknown-command": "لا يعرف أمبارو هذا الأمر. حمّل الصفحة من جديد فقد تكون قديمة.",
  "refusal.input.unsupported-version": "هذه الصفحة أقدم من الخادم الذي يعرف الإصدار {known}. حمّلها من جديد.",
  "refusal.sign-in.email-not-invited":
    "استخدم عنوان البريد الإلكتروني الذي أُعدّت له هذه الدعوة، أو اطلب رابطًا جديدًا ممن دعاك.",
  "refusal.sign-in.email-taken": "هذا البريد الإلكتروني مستخدم هنا لتسجيل الدخول. استخدم غيره أو سجّل الدخول به.",
  "refusal.sign-in.passkey-unverified": "لم يطلب جهازك بصمة أو وجهًا أو رمزًا، لذلك لا يمكن استخدام مفتاح المرور هذا.",
  "refusal.sign-in.password-too-short": "{least} حرفًا على الأقل من فضلك. يسهل تذكّر عدة كلمات لا رابط بينها.",
  "refusal.sign-in.password-too-long": "{most} حرفًا على الأكثر من فضلك.",
  "refusal.sign-in.password-too-common": "كلمة المرور هذه من أوائل ما قد يجرّبه شخص غريب. يرجى اختيار غيرها.",
  "refusal.sign-in.reset-own": "لا يعيد أحد ضبط دخوله بنفسه. اطلب ذلك من مسؤول آخر أو ممن يدير هذا التثبيت.",
  "refusal.sign-in.code-used": "سبق استخدام هذا الرمز. انتظر الرمز التالي في تطبيقك ثم اكتبه.",
} as const;
