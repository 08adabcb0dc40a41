import { failureOf } from '../../../client/failure'

/** Whether a change was refused for want of a reason alone, because the council of the class has sat. */
export function wantsReason(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.kind === 'refused' && failure.faults.every(({ code }) => code === 'after-council-reason')
}
