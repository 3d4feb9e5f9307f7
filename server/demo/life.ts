import type { Answers } from "../../protection/instruments/answer.ts";
import { screeningTold, type ScreeningKind } from "./answers/screening-answers.ts";
import { needsAnswers } from "./answers/needs-answers.ts";
import { isStopped, triageAnswers, type TriageKind } from "./answers/triage-answers.ts";
import { type DemoPerson, tokenOf } from "./demo-person.ts";
import type { Help } from "./help.ts";
import { agree } from "./steps/agree.ts";
import { assess } from "./steps/assess.ts";
import { askToClose, close, reopen } from "./steps/close.ts";
import { meet } from "./steps/meet.ts";
import { assign, followUp, judgeRisk, open } from "./steps/open.ts";
import { agreeAndRequest, approve, draft, received } from "./steps/plan.ts";
import { complete, refer, start, takeOn, turnDown } from "./steps/refer.ts";
import { register } from "./steps/register.ts";
import { beginScreening, confirm, recommend, sendBack } from "./steps/screen.ts";
import type { StoryTime } from "./story-time.ts";
import type { Visit } from "./visit.ts";

/** How far somebody's story has come. Most follow in this order; `returned` and `declined` end where they stand. */
export const demoStages = [
  "triaged",
  "token",
  "consented",
  "registered",
  "screening",
  "recommended",
  "returned",
  "confirmed",
  "opened",
  "assigned",
  "assessed",
  "drafted",
  "approval-requested",
  "approved",
  "referred",
  "declined",
  "accepted",
  "started",
  "completed",
  "followed-up",
  "closure-requested",
  "closed",
  "reopened",
] as const;
export type DemoStage = (typeof demoStages)[number];

/** One invented person's whole way, of which a story tells the part up to its stage. */
export type Life = {
  readonly who: DemoPerson;
  readonly triage: TriageKind;
  readonly screening: ScreeningKind;
  readonly help: readonly [Help, ...Help[]];
  readonly until: DemoStage;
  /** On which day before the load the last step happened; 0 is within the last hours. */
  readonly lastDaysAgo: number;
};

type Step = { readonly stage: DemoStage; readonly day: number; readonly visits: (at: string) => readonly Visit[] };

export function tellLife(life: Life, time: StoryTime): readonly Visit[] {
  const last = demoStages.indexOf(life.until);
  const steps = [
    ...meetingSteps(life),
    ...screeningSteps(life),
    ...careSteps(life),
    ...referralSteps(life),
    ...closingSteps(life),
  ].filter(({ stage }) => demoStages.indexOf(stage) <= last && (!isSideWay(stage) || stage === life.until));
  const lastDay = steps.at(-1)?.day ?? 0;
  return steps.flatMap(({ day, visits }, index) => {
    const daysAgo = life.lastDaysAgo + lastDay - day;
    const hour = String(8 + Math.min(index, 9)).padStart(2, "0");
    return visits(
      daysAgo === 0
        ? time.minutesAgo(240 - index * 10 + Number(minuteOf(life)))
        : time.daysAgo(daysAgo, `${hour}:${minuteOf(life)}`),
    );
  });
}

function isSideWay(stage: DemoStage): boolean {
  return stage === "returned" || stage === "declined";
}

/** Not everything happens on the stroke of the hour. */
function minuteOf({ who: { given, family } }: Life): string {
  return String((given.length * 7 + family.length * 11) % 60).padStart(2, "0");
}

function meetingSteps({ who, triage, until, help: [help] }: Life): readonly Step[] {
  const [answers, stopped] = [triageAnswers[triage], isStopped(triage)];
  const by = triage === "calm" ? "responderTwo" : "responder";
  // Told once, with or without a token: the token is part of the same meeting.
  const token = until === "triaged" ? {} : { code: tokenOf(who) };
  return [
    { stage: "triaged", day: 0, visits: (at) => [meet(who, { at, by, answers, stopped, ...token })] },
    {
      stage: "consented",
      day: 1,
      visits: (at) => [agree(who, { at, by: "officer", code: tokenOf(who), answers: consentFor(who, help) })],
    },
    { stage: "registered", day: 1, visits: (at) => [register(who, { at, by: "officer" })] },
  ];
}

/** A child's carer answers and the child agrees too; the consulate is told only by those who want papers from it. */
function consentFor({ birth }: DemoPerson, help: Help): Answers {
  const isChild = typeof birth === "number" && birth < 18;
  return {
    agrees_state_of_origin: help === "papers" ? "yes" : "no",
    ...(isChild && { given_by: "other", child_assents: "yes" }),
  };
}

function screeningSteps({ who, screening }: Life): readonly Step[] {
  const { first, rest, concluded, reason } = screeningTold[screening];
  const again = "The second visit is not written up. What was said about the debt?";
  return [
    { stage: "screening", day: 3, visits: (at) => [beginScreening(who, { at, by: "officer", answers: first })] },
    {
      stage: "recommended",
      day: 5,
      visits: (at) => [recommend(who, { at, by: "officer", answers: rest, concluded, reason })],
    },
    { stage: "returned", day: 6, visits: (at) => [sendBack(who, { at, by: "officerTwo", reason: again })] },
    {
      stage: "confirmed",
      day: 6,
      visits: (at) => [confirm(who, { at, by: "officerTwo", reason: "I read both visits and see it the same way." })],
    },
  ];
}

function careSteps({ who, help, screening }: Life): readonly Step[] {
  const level = screeningTold[screening].concluded === "actual-vot" ? "high" : "medium";
  const risk = level === "high" ? "They look for her or him, it is said." : "Nobody looks after this person here yet.";
  return [
    { stage: "opened", day: 7, visits: (at) => [open(who, at)] },
    {
      stage: "assigned",
      day: 8,
      visits: (at) => [assign(who, at, "Speaks softly; ask twice."), judgeRisk(who, at, level, risk)],
    },
    { stage: "assessed", day: 10, visits: (at) => [assess(who, at, needsAnswers(help))] },
    { stage: "drafted", day: 14, visits: (at) => [draft(who, at, { help })] },
    { stage: "approval-requested", day: 15, visits: (at) => [agreeAndRequest(who, at)] },
    { stage: "approved", day: 17, visits: (at) => [approve(who, at)] },
  ];
}

function referralSteps({ who, help: [help] }: Life): readonly Step[] {
  return [
    { stage: "referred", day: 18, visits: (at) => [refer(who, at, help)] },
    { stage: "declined", day: 19, visits: (at) => [turnDown(who, at, help, "Full this week. Ask again on Monday.")] },
    { stage: "accepted", day: 19, visits: (at) => [takeOn(who, at, help)] },
    { stage: "started", day: 20, visits: (at) => [start(who, at, help)] },
    {
      stage: "completed",
      day: 34,
      visits: (at) => [complete(who, at, help, "Went well. The person says: it helped."), received(who, at, help)],
    },
  ];
}

function closingSteps({ who }: Life): readonly Step[] {
  return [
    {
      stage: "followed-up",
      day: 40,
      visits: (at) => [followUp(who, at, "Is well, sleeps, has begun to cook for others.")],
    },
    { stage: "closure-requested", day: 48, visits: (at) => [askToClose(who, at)] },
    { stage: "closed", day: 50, visits: (at) => [close(who, at)] },
    {
      stage: "reopened",
      day: 60,
      visits: (at) => [reopen(who, at, "Came back: the room is lost, and the worry with it is here again.")],
    },
  ];
}
