import { Anchor } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Link, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { useSay } from "../language/use-say.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";

/** In place of a screen that could not be shown. */
export function ScreenFailed({ error }: ErrorComponentProps) {
  const router = useRouter();
  const answers = useQueryErrorResetBoundary();
  const retry = () => {
    answers.reset();
    void router.invalidate();
  };
  return (
    <>
      <PageTitle page="app.problem" />
      <ProblemNotice problem={error} onRetry={retry} />
    </>
  );
}

export function NotFound() {
  const say = useSay();
  return (
    <>
      <PageTitle page="app.nothing-here" />
      <EmptyState title={say("app.nothing-here")} why={say("app.problem-not-found")}>
        <Anchor component={Link} to="/">
          {say("app.to-today")}
        </Anchor>
      </EmptyState>
    </>
  );
}
