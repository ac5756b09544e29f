export type Job = () => Promise<void>;

/**
 * Runs the jobs, at most so many at once. After a failure none is begun any more; those under way end first, so that
 * what they bring is not lost.
 * @throws the first failure
 */
export async function runJobs(jobs: readonly Job[], atOnce: number): Promise<void> {
  const waiting = [...jobs];
  const failures: unknown[] = [];
  const work = async () => {
    for (let job = waiting.shift(); job && failures.length === 0; job = waiting.shift()) {
      try {
        await job();
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
  if (failures.length > 0) throw failures[0];
}
