import type { Resolution } from '@shared/contract/resolutions'
import { formatCivilDate } from '@shared/domain/civil-date'
import type { Text } from '../text/text'
import type { ChooserOption } from './chooser-index'

/** What a chooser needs to know of a resolution. */
export type ChoosableResolution = Pick<Resolution, 'resolutionId' | 'body' | 'number' | 'date' | 'summary' | 'voidNote'>

/** Options for a chooser, and which resolution each stands for. Void ones are shown and cannot be chosen. */
export type ResolutionOptions = {
  options: readonly ChooserOption[]
  codeOf: (resolutionId: string | null) => string | null
  idOf: (code: string | null) => string | null
}

/**
 * Each resolution under a code people can read: number and date, and the body where two bodies have both alike. The number alone is
 * unique only within body and year.
 */
export function resolutionOptions(
  resolutions: readonly ChoosableResolution[],
  say: Text['resolutions'],
): ResolutionOptions {
  const plainCode = (one: ChoosableResolution) => say.field.option(one.number, formatCivilDate(one.date))
  const seen = new Map<string, number>()
  for (const one of resolutions) seen.set(plainCode(one), (seen.get(plainCode(one)) ?? 0) + 1)
  const coded = resolutions.map((one) => {
    const plain = plainCode(one)
    return { one, code: (seen.get(plain) ?? 0) > 1 ? `${plain}, ${say.body[one.body]}` : plain }
  })
  return {
    options: coded.map(({ one, code }) => ({
      code,
      name: one.summary,
      reason: say.body[one.body],
      words: one.number,
      ...(one.voidNote === null ? {} : { blocked: say.field.voided }),
    })),
    codeOf: (resolutionId) => coded.find(({ one }) => one.resolutionId === resolutionId)?.code ?? null,
    idOf: (code) => coded.find((other) => other.code === code)?.one.resolutionId ?? null,
  }
}
