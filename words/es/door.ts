export const doorWords = {
  "refusal.access.not-signed-in": "Su sesión está cerrada. Entre de nuevo para continuar.",
  "refusal.access.not-permitted": "Su función no lo permite. Su supervisor o administrador puede ayudarle.",
  "refusal.access.not-reachable": "Aquí no hay nada, o usted no puede verlo.",
  "refusal.access.second-factor-needed":
    "Esto requiere el segundo paso para entrar. Entre de nuevo con él e inténtelo otra vez.",
  "refusal.access.foreign-page": "Esta petición venía de otro sitio y se detuvo. Abra Amparo e inténtelo otra vez.",
  "refusal.access.no-such-path": "Esa dirección no existe. Revísela o empiece por Hoy.",
  "refusal.access.too-many":
    "Demasiados intentos. Espere {seconds, plural, one {un segundo} other {# segundos}} y vuelva a probar.",
  "refusal.door.already-exists": "Esto ya existe. Ábralo en lugar de empezarlo otra vez.",
  "refusal.door.id-reused": "Con este número ya se envió otra cosa. Abra la página de nuevo e inténtelo otra vez.",
  "refusal.door.fault":
    "Algo falló por nuestra parte y no se guardó nada. Inténtelo otra vez; si vuelve a ocurrir, dé esta referencia a su administrador: {reference}",
  "refusal.input.invalid":
    "{count, plural, one {Un dato no tiene la forma necesaria: {places}.} other {# datos no tienen la forma necesaria: {places}.}} Corríjalo y envíelo otra vez.",
  "refusal.input.not-json": "Esto no se pudo leer. Envíelo otra vez como JSON.",
  "refusal.input.too-large": "Es demasiado grande. Envíe como máximo {megabytes} MB a la vez.",
  "refusal.input.unknown-command": "Amparo no conoce esta orden. Cargue la página de nuevo, puede ser antigua.",
  "refusal.input.unsupported-version":
    "Esta página es más antigua que el servidor, que conoce la versión {known}. Cárguela de nuevo.",
  "refusal.sign-in.email-not-invited":
    "Use la dirección de correo para la que se hizo esta invitación o pida un enlace nuevo a quien le invitó.",
  "refusal.sign-in.email-taken":
    "Con este correo electrónico ya se inicia sesión aquí. Use otro, o inicie sesión con él.",
  "refusal.sign-in.passkey-unverified":
    "Su dispositivo no pidió huella, rostro ni código, así que esta llave de acceso no se puede usar.",
  "refusal.sign-in.password-too-short":
    "Al menos {least} caracteres, por favor. Varias palabras sin relación entre sí se recuerdan con facilidad.",
  "refusal.sign-in.password-too-long": "Como máximo {most} caracteres, por favor.",
  "refusal.sign-in.password-too-common":
    "Esta contraseña es de las primeras que probaría un extraño. Elija otra, por favor.",
  "refusal.sign-in.reset-own":
    "Nadie restablece su propio acceso. Pídalo a otro administrador o a quien gestiona esta instalación.",
  "refusal.sign-in.code-used": "Este código ya se usó. Espere el siguiente en su aplicación y escríbalo.",
} as const;
