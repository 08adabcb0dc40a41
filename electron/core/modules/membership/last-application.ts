import type { CallContext } from '../../context'
import { stepsOf } from '../../membership/steps'
import { StepContent } from '../../documents/membership/step-content'

/** The application on which a member's present path rests; null for who came into the register otherwise. */
export function lastApplication({ book }: CallContext, member: string): { date: string; content: StepContent } | null {
  const step = stepsOf(book.connection, member).findLast(({ kind }) => kind === 'application')
  return step ? { date: step.date, content: StepContent.parse(JSON.parse(step.content)) } : null
}
