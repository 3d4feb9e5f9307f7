/**
 * What is tried first, without spaces and signs, lower case. Words that most lists of leaked passwords begin with, in our
 * languages, and those that suggest themselves here. A password must be more than these put together.
 */
export const commonPasswords: readonly string[] = `
  password passw0rd p4ssword passwort passphrase motdepasse contraseña contrasena clave secret
  qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm azerty azertyuiop qwertz qazwsx 1q2w3e4r 1qaz2wsx q1w2e3r4
  123456789012 1234567890 123456789 12345678 1234567 123456 12345 1234 123 987654321 654321 0987654321
  111111 000000 121212 112233 123123 666666 abc123 abcdef abcdefgh
  letmein welcome bienvenue bienvenido bienvenida hello bonjour hola marhaba salam iloveyou tequiero jetaime habibi
  admin administrator administrador administrateur root user guest login test testing demo changeme default
  temporary
  monkey dragon sunshine princess princesa football futbol baseball superman batman master shadow freedom whatever
  trustno1 starwars soleil doudou loulou estrella mariposa
  spring summer autumn winter january february march april june july august september october november december
  monday friday
  2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030
  amparo migration migrant migrants refugee shelter protection office geneva caseworker unitednations
`
  .trim()
  .split(/\s+/);
