import { useCallback, useEffect, useMemo, useState } from 'react';
import { type DataProvider, useDataProvider } from 'react-admin';
import { listTotal } from '../api/listTotal';
import { serverNow } from '../api/serverClock';
import type { Instant } from '../deadlines/almatyTime';
import { useDeadlineData } from '../deadlines/indicator/DeadlineProvider';
import { useStaffIdentity } from '../ui/identity';
import { inParallel } from '../ui/inParallel';
import { allQuestions, type Question } from './questions';

/** Some thirty lists are counted: so many at a time, that the backend has room for others. */
const AT_ONCE = 4;

type Answer = { status: 'counted'; total: number } | { status: 'failed'; error: unknown };

/** What has been counted so far; what is not in it is on its way. */
export type Answers = ReadonlyMap<string, Answer>;

export interface Standing {
  answers: Answers;
  /** What was counted was so at this instant. */
  askedAt: Instant;
  soonDays: number;
  isCounting: boolean;
  /** The first failure. */
  error: unknown;
  recount: () => void;
}

async function count(
  dataProvider: DataProvider,
  { resource, filter }: Question,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    return { status: 'counted', total: await listTotal(dataProvider, resource, filter, signal) };
  } catch (error) {
    return { status: 'failed', error };
  }
}

/** Counts what is open or breached under every clause, and again when asked to. */
export function useStanding(): Standing {
  const dataProvider = useDataProvider();
  const { role } = useStaffIdentity();
  const { soonCalendarDays: soonDays } = useDeadlineData().thresholds;
  const [askedAt, setAskedAt] = useState(serverNow);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const questions = useMemo(() => allQuestions({ role, now: askedAt, soonDays }), [role, askedAt, soonDays]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setAnswers(new Map());
    inParallel(questions, AT_ONCE, async (question) => {
      if (signal.aborted) return;
      const answer = await count(dataProvider, question, signal);
      if (!signal.aborted) setAnswers((known) => new Map(known).set(question.key, answer));
    });
    return () => controller.abort();
  }, [dataProvider, questions]);

  const recount = useCallback(() => setAskedAt(serverNow()), []);
  const failed = [...answers.values()].find((answer) => answer.status === 'failed');
  return {
    answers,
    askedAt,
    soonDays,
    isCounting: answers.size < questions.length,
    error: failed?.status === 'failed' ? failed.error : null,
    recount,
  };
}
