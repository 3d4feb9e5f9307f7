/** Turns text of another script into Latin letters; given from outside, since rules carry no tables of all scripts. */
export type ToLatin = (text: string) => string;

/**
 * Lower-case Latin letters and spaces only, as far as the script is known: accents gone, Arabic and Cyrillic by the
 * tables below, anything else by `toLatin`. What nobody can turn stays as it is, so that it still equals itself.
 */
export function latinLetters(name: string, toLatin: ToLatin = (text) => text): string {
  // Most names by far, and all that the rest would do to them.
  if (plainest.test(name)) return lettersAlone(name.toLowerCase());
  const plain = plainArabic(name.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, ""));
  const isUkrainian = /[іїєґ]/u.test(name.toLowerCase());
  const turned = [...plain.replaceAll(silent, "")]
    .map((letter) => (isUkrainian && letter === "г" ? "h" : (letters[letter] ?? letter)))
    .join("");
  const latin = /[^\p{Script=Latin}\P{L}]/u.test(turned) ? toLatin(turned).toLowerCase() : turned;
  return lettersAlone(latin);
}

const plainest = /^[A-Za-z '-]*$/;

function lettersAlone(text: string): string {
  return text
    .replaceAll(/['’ʼʻ`]/gu, "")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
}

/** One spelling for what Arabic, Persian and Urdu keyboards write in several ways; the article goes. */
function plainArabic(text: string): string {
  return text
    .replaceAll(/[\u0640\u200c-\u200f]/gu, "")
    .replaceAll(/[\u0622\u0623\u0625\u0671]/gu, "ا")
    .replaceAll("ک", "ك")
    .replaceAll(/[یى]/gu, "ي")
    .replaceAll(/(?<=\p{L})[ةه](?!\p{L})/gu, "")
    .replaceAll(/(?<!\p{L})عبد\s*ال/gu, "عبد ")
    .replaceAll(/(?<!\p{L})ال(?=\p{L}{3})/gu, "");
}

// Vowels stand for what Latin spellings usually write there; the sound key drops most of them again.
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "ا a ب b ت t ث th ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق k ك k ل l م m ن n ه h و w ي y",
    "ؤ w ئ y پ p چ ch ژ zh گ g ڤ v",
    "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы y э e",
    "ю yu я ya і i є ye ґ g ў u ј y",
    "ß ss ø o ł l đ d ð d þ th æ ae œ oe ı i ə a",
  ].flatMap((line) => [...line.matchAll(/(\S) (\S+)/gu)].map(([, letter = "", latin = ""]) => [letter, latin])),
);

/** Signs without a sound of their own: the hamza alone, the feminine ending, the Cyrillic hard and soft sign. */
const silent = /[ءةъь]/gu;
