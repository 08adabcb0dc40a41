import type { SurveyAnswer } from '@shared/contract/alliance-exchange'
import type { NewsSurvey } from '@shared/contract/alliance-news'

/** What was typed into a survey, by the question's code. */
export type TypedAnswers = Readonly<Record<string, string>>

/** What was typed as answers: a share '12,5' as hundredths of a percent, a figure without its points, 'yes' as 1; empty fields are no answers. */
export function typedAnswers({ questions }: NewsSurvey, typed: TypedAnswers): SurveyAnswer[] {
  return questions.flatMap(({ code, unit }): SurveyAnswer[] => {
    const words = (typed[code] ?? '').trim()
    if (words === '') return []
    if (unit === 'text' || unit === 'date') return [{ code, value: null, text: words }]
    if (unit === 'flag') return [{ code, value: words === 'yes' ? 1 : 0, text: null }]
    const value = unit === 'basisPoint' ? hundredths(words) : whole(words)
    // What is no figure goes as it was typed: the core names the question.
    return [value === null ? { code, value: null, text: words } : { code, value, text: null }]
  })
}

function whole(words: string): number | null {
  const digits = words.replace(/[.\s]/g, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}

function hundredths(words: string): number | null {
  const [, units = '', decimals = ''] = /^(\d{1,5})(?:,(\d{1,2}))?\s*%?$/.exec(words) ?? []
  return units === '' ? null : Number(units) * 100 + Number(decimals.padEnd(2, '0'))
}
