/** Reads a task's stream to its end, telling each step, and answers what it returned. */
export async function drained<Step, Result>(
  stream: AsyncIterator<Step, Result>,
  tell: (step: Step) => void = () => {},
): Promise<{ result: Result }> {
  for (;;) {
    const next = await stream.next()
    if (next.done) return { result: next.value }
    tell(next.value)
  }
}
