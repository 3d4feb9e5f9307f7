import * as z from "zod/mini";
import { screeningTold } from "./answers/screening-answers.ts";
import { triageAnswers } from "./answers/triage-answers.ts";
import { bornYearsAgo } from "./demo-person.ts";
import { helpKinds } from "./help.ts";
import { demoStages, type Life } from "./life.ts";

/**
 * Fifty invented people. `name | own script | born | gender | citizenship | language | triage | screening | help |
 * stage | days ago`; born `23` is a birth year, `15?` an age that was told and is not certain.
 */
const table = `
Anas Pinwheel | أنس Arab | 27 | male | SY | ar | calm | smuggled | bed | triaged | 0
Mariam Candle | مريم Arab | 31 | female | SD | ar | penniless | smuggled | bed | triaged | 0
Ousmane Ladder | | 15? | male | GN | ff | childAlone | debtAhead | childCare | triaged | 0
Luz Teapot | | 40 | female | CO | es | calm | smuggled | bed | triaged | 1
Bintou Mirror | | 22 | female | ML | bm | ill | unsaid | doctor | triaged | 2
Hamid Lantern | حميد Arab | 35 | male | MA | ar | penniless | smuggled | bed | token | 0
Awa Thimble | | 28 | female | SN | wo | fearsReturn | unsaid | lawyer | token | 0
Diego Anchor | | 19 | male | VE | es | debt | building | bed | token | 1
Selam Pebble | ሰላም Ethi | 24 | female | ET | am | quiet | unsaid | listening | token | 3
Nour Umbrella | نور Arab | 33 | non-conforming | SY | ar | fearsReturn | unsaid | listening | consented | 0
Moussa Hammock | | 29 | male | BF | mos | debt | building | wages | consented | 2
Khadija Saucer | خديجة Arab | 45 | female | MR | ar | penniless | unpaid | wages | registered | 1
Youssef Basket | يوسف Arab | 27 | male | SY | ar | penniless | smuggled | bed | registered | 2
Camila Buttonhole | | 26 | female | VE | es | debt | unsaid | doctor | registered | 4
Ibrahima Drum | | 17? | male | GN | ff | childAlone | begging | childCare | registered | 5
Abeba Kettle | አበባ Ethi | 30 | female | ET | am | kept | houseWork | house | screening | 1
Lamine Rope | | 32 | male | SN | wo | debt | building | wages | screening | 3
Zainab Pillow | زينب Arab | 25 | female | SD | ar | kept | unsaid | listening | screening | 6
Aminata Spoon | | 27 | female | SN | fr | kept | houseWork | house | recommended | 1
Pablo Kite | | 34 | male | PE | es | debt | building | wages | recommended | 2
Sekou Marble | | 16? | male | ML | bm | childAlone | begging | childCare | recommended | 2
Fatima Ribbon | فاطمة Arab | 39 | female | MA | ar | penniless | unpaid | wages | recommended | 4
Rosa Compass | | 23 | female | CO | es | quiet | unsaid | listening | returned | 1
Yousuf Basket | يوسف Arab | 27 | male | SY | ar | penniless | smuggled | bed | confirmed | 2
Hawa Needle | | 29 | female | SL | en | kept | houseWork | house | confirmed | 3
Adama Bell | | 30 | male | CI | fr | debt | building | wages | confirmed | 9
Safia Cushion | صفية Arab | 36 | female | DZ | ar | kept | houseWork | house | opened | 1
Cheikh Barrel | | 33 | male | SN | wo | penniless | smuggled | papers | opened | 2
Elena Postcard | | 28 | female | PE | es | debt | unsaid | doctor | assigned | 1
Modou Wheel | | 26 | male | GM | fr | debt | building | wages | assigned | 4
Genet Scarf | ገነት Ethi | 27 | female | ET | am | kept | houseWork | house | assessed | 2
Karimou Plank | | 38 | male | NE | ha | penniless | smuggled | doctor | assessed | 5
Salma Thread | سلمى Arab | 24 | female | MA | ar | kept | unsaid | listening | drafted | 1
Issa Cork | | 35 | male | BF | mos | debt | building | wages | drafted | 3
Ndeye Paddle | | 31 | female | SN | wo | penniless | smuggled | papers | approval-requested | 1
Omar Shovel | عمر Arab | 29 | male | SD | ar | debt | building | wages | approval-requested | 2
Ines Hourglass | | 42 | female | HN | es | penniless | unpaid | wages | approved | 1
Kadiatou Bowl | | 26 | female | GN | ff | kept | houseWork | house | referred | 0
Babacar Oar | | 37 | male | SN | wo | penniless | smuggled | papers | referred | 5
Layla Notebook | ليلى Arab | 30 | female | SY | ar | quiet | unsaid | listening | accepted | 2
Mamadou Tent | | 28 | male | GN | fr | debt | building | wages | started | 3
Rahel Blanket | ራሔል Ethi | 25 | female | ER | ti | kept | houseWork | house | started | 6
Jorge Raincoat | | 44 | male | CU | es | ill | smuggled | doctor | completed | 2
Sira Matchbox | | 33 | female | ML | bm | penniless | smuggled | bed | declined | 1
Nabil Keyring | نبيل Arab | 46 | male | DZ | ar | debt | building | wages | followed-up | 3
Coumba Jug | | 29 | female | SN | wo | kept | houseWork | house | closure-requested | 1
Amadou Sail | | 31 | male | ML | fr | debt | building | doctor | closure-requested | 4
Marta Windmill | | 38 | female | NI | es | penniless | unpaid | wages | closed | 6
Rachid Doorbell | رشيد Arab | 34 | male | MA | ar | debt | smuggled | doctor | closed | 20
Sokhna Trellis | | 27 | female | SN | wo | kept | houseWork | house | reopened | 2
`;

const row = z.tuple([
  z.string().check(z.regex(/^\S+ \S+$/)),
  z.string().check(z.regex(/^(\S+ [A-Z][a-z]{3})?$/)),
  z.string().check(z.regex(/^\d+\??$/)),
  z.enum(["female", "male", "non-conforming"]),
  z.string(),
  z.string(),
  // `as`: an object's own keys are its type's keys.
  z.enum(Object.keys(triageAnswers) as (keyof typeof triageAnswers)[]),
  // `as`: likewise.
  z.enum(Object.keys(screeningTold) as (keyof typeof screeningTold)[]),
  z.enum(helpKinds),
  z.enum(demoStages),
  z.coerce.number(),
]);

export function fiftyPeople(now: string): readonly Life[] {
  return table
    .trim()
    .split("\n")
    .map((line, index) => lifeOf(line, index, now));
}

function lifeOf(line: string, index: number, now: string): Life {
  const cells = line.split("|").map((cell) => cell.trim());
  const [name, script, born, gender, citizenship, language, triage, screening, help, until, lastDaysAgo] =
    row.parse(cells);
  const [given = "", family = ""] = name.split(" ");
  const [ownGiven, ownCode] = script.split(" ");
  const who = {
    given,
    family,
    ownScript: ownGiven && ownCode ? { given: ownGiven, script: ownCode } : undefined,
    birth: born.endsWith("?") ? Number(born.slice(0, -1)) : bornYearsAgo(now, Number(born)),
    gender,
    citizenship,
    language,
    caseworker: index % 2 === 0 ? ("caseworker" as const) : ("caseworkerTwo" as const),
  };
  return { who, triage, screening, help: help === "listening" ? [help] : [help, "listening"], until, lastDaysAgo };
}
