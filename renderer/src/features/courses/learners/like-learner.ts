import type { Learner } from '@shared/contract/learners'
import { foldText } from '@shared/domain/text-fold'

type Typed = { name: string; birthDate: string | null; idNumber: string }

/** Who a person being typed may already be: the holder of the number of identity, else somebody of the same name and birth date. */
export function likeLearner(known: readonly Learner[], { name, birthDate, idNumber }: Typed): Learner | undefined {
  const number = idNumber.trim()
  const holder = number === '' ? undefined : known.find((one) => one.idNumber === number)
  if (holder !== undefined || birthDate === null) return holder
  const folded = foldText(name.trim())
  return known.find((one) => one.birthDate === birthDate && foldText(one.name) === folded)
}
