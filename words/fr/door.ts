export const doorWords = {
  "refusal.access.not-signed-in": "Vous êtes déconnecté. Reconnectez-vous pour continuer.",
  "refusal.access.not-permitted":
    "Votre rôle ne le permet pas. Votre superviseur ou votre administrateur peut vous aider.",
  "refusal.access.not-reachable": "Il n’y a rien ici, ou vous n’y avez pas accès.",
  "refusal.access.second-factor-needed":
    "Cela demande la deuxième étape de connexion. Reconnectez-vous en la passant, puis réessayez.",
  "refusal.access.foreign-page": "Cette demande venait d’un autre site et a été arrêtée. Ouvrez Amparo et réessayez.",
  "refusal.access.no-such-path": "Cette adresse n’existe pas. Vérifiez-la ou commencez par Aujourd’hui.",
  "refusal.access.too-many":
    "Trop d’essais. Attendez {seconds, plural, one {une seconde} other {# secondes}}, puis réessayez.",
  "refusal.door.already-exists": "Cela existe déjà. Ouvrez-le au lieu de le commencer à nouveau.",
  "refusal.door.id-reused": "Autre chose a déjà été envoyé sous ce numéro. Rouvrez la page et réessayez.",
  "refusal.door.fault":
    "Une panne s’est produite de notre côté et rien n’a été enregistré. Réessayez ; si cela se répète, donnez cette référence à votre administrateur : {reference}",
  "refusal.input.invalid":
    "{count, plural, one {Une saisie n’a pas la forme attendue : {places}.} other {# saisies n’ont pas la forme attendue : {places}.}} Corrigez et renvoyez.",
  "refusal.input.not-json": "Cela n’a pas pu être lu. Renvoyez-le au format JSON.",
  "refusal.input.too-large": "C’est trop volumineux. Envoyez au plus {megabytes} Mo à la fois.",
  "refusal.input.unknown-command":
    "Amparo ne connaît pas cette commande. Rechargez la page, elle est peut-être ancienne.",
  "refusal.input.unsupported-version":
    "Cette page est plus ancienne que le serveur, qui connaît la version {known}. Rechargez-la.",
  "refusal.sign-in.email-not-invited":
    "Utilisez l’adresse e-mail pour laquelle cette invitation a été faite, ou demandez un nouveau lien à la personne qui vous a invité.",
  "refusal.sign-in.email-taken":
    "Cette adresse e-mail sert déjà à se connecter ici. Utilisez-en une autre, ou connectez-vous avec elle.",
  "refusal.sign-in.passkey-unverified":
    "Votre appareil n’a demandé ni empreinte, ni visage, ni code : cette clé d’accès ne peut pas être utilisée.",
  "refusal.sign-in.password-too-short":
    "Au moins {least} caractères, s’il vous plaît. Plusieurs mots sans rapport entre eux se retiennent facilement.",
  "refusal.sign-in.password-too-long": "Au plus {most} caractères, s’il vous plaît.",
  "refusal.sign-in.password-too-common":
    "Ce mot de passe est parmi les premiers qu’un inconnu essaierait. Veuillez en choisir un autre.",
  "refusal.sign-in.reset-own":
    "Personne ne réinitialise son propre accès. Demandez à un autre administrateur ou à la personne qui gère cette installation.",
  "refusal.sign-in.code-used": "Ce code a déjà servi. Attendez le prochain dans votre application, puis saisissez-le.",
} as const;
