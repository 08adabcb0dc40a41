import type { CharterEntry, CharterUnit, CharterValues } from '@shared/contract/charter'
import { articleWords } from '@shared/text/article'
import { charterBoundWords as words, charterValueWords } from '@shared/text/charter'
import { applies, type CharterBreach, type CharterLaw } from '../../law/charter-bounds'
import type { CharterBound } from '../../law/charter-items'
import { breachFault } from './breach-fault'
import type { CharterRow } from './store'

/** The fields in the order of the 24 items: each value with the law's bound beside it, its warning and its history. */
export function charterEntries(
  values: CharterValues,
  law: CharterLaw,
  breaches: readonly CharterBreach[],
  history: readonly CharterRow[],
): CharterEntry[] {
  return law.items.flatMap(({ item, fields }) =>
    fields.map(({ field, unit, titleVi, explanationVi, article, bounds }) => ({
      field,
      item,
      title: titleVi,
      explanation: explanationVi,
      unit,
      value: values[field],
      bound: bounds
        .map((bound) => boundWords(bound, unit, law))
        .filter(Boolean)
        .join('; '),
      article: articleWords(article),
      warning: breaches
        .filter((breach) => breach.field === field)
        .map((breach) => breachFault(breach).message)
        .join(' '),
      history: history.filter((row) => row.field === field).map(({ field: _, ...row }) => row),
    })),
  )
}

/** A bound in words with its article; empty where it does not count in this form of governance. */
function boundWords(bound: CharterBound, unit: CharterUnit, { figures, form }: CharterLaw): string {
  const article = articleWords(bound.article, bound.text)
  const said = (text: string) => `${text} (${article})`
  switch (bound.kind) {
    case 'atLeast':
    case 'atMost': {
      if (!applies(bound.form, form)) return ''
      const limit = charterValueWords(figures[bound.figure], unit)
      return said(words[bound.kind](limit, bound.ofVi === undefined ? '' : `, ${bound.ofVi}`))
    }
    case 'supervisors':
      return said(words.supervisors(charterValueWords(figures[bound.figure], 'people')))
    default:
      return said(words[bound.kind])
  }
}
