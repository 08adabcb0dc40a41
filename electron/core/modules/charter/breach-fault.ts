import type { Fault, RefusalCode } from '@shared/contract/refusal'
import { articleWords, LAW_NAME } from '@shared/text/article'
import { charterValueWords } from '@shared/text/charter'
import { fault } from '@shared/text/fault'
import type { CharterBreach } from '../../law/charter-bounds'
import type { CharterBound } from '../../law/charter-items'

const codes: Readonly<Record<CharterBound['kind'], RefusalCode>> = {
  atLeast: 'charter-below-law',
  atMost: 'charter-above-law',
  set: 'charter-not-set',
  someOf: 'charter-without-weight',
  fullForm: 'charter-lending-form',
  supervisors: 'charter-lending-supervisors',
  off: 'charter-beyond-law',
}

/** What the law says against a field, at that field, with its article. */
export function breachFault({ field, title, unit, value, bound, limit }: CharterBreach): Fault {
  const article = articleWords(bound.article, bound.text)
  const never = bound.kind === 'atMost' && bound.zeroIsNever === true && value === 0
  return fault({
    code: codes[bound.kind],
    column: field,
    value: String(value),
    data: {
      name: title,
      value: never ? null : charterValueWords(value, unit),
      limit: limit === null ? null : charterValueWords(limit, bound.kind === 'supervisors' ? 'people' : unit),
      reason: bound.text === undefined ? `${article} ${LAW_NAME}` : article,
    },
  })
}
