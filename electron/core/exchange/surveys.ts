import { NewsSurvey } from '@shared/contract/alliance-news'
import type { SurveyAnswer } from '@shared/contract/alliance-exchange'
import type { ReportedFigure } from '@shared/contract/cooperative-report'
import type { Fault } from '@shared/contract/refusal'
import { isCivilDate } from '@shared/domain/civil-date'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import { currentNews } from './news-items'
import { outboxRows } from './outbox'

/** A survey as the last packet has it, the sequence of that packet, and how many answers were put in the outbox. */
export type KnownSurvey = { survey: NewsSurvey; sequence: number; revision: number }

/** The id of the report that answers a survey, the same in every revision. */
export const surveyReportId = (surveyId: string): string => `survey-${surveyId}`

/** A survey by its id; undefined where the alliance sent none. */
export function surveyOf(connection: Connection, surveyId: string): KnownSurvey | undefined {
  const item = currentNews(connection).find(({ kind, itemId }) => kind === 'survey' && itemId === surveyId)
  if (item === undefined) return undefined
  const answered = outboxRows(connection, { lineWorks: false, sending: null })
    .filter(({ reportId }) => reportId === surveyReportId(surveyId))
    .map(({ revision }) => revision ?? 0)
  const survey = NewsSurvey.parse(JSON.parse(item.content))
  return { survey, sequence: item.sequence, revision: Math.max(0, ...answered) }
}

/** The answers as figures of a report, in the order of the questions; every answer that does not fit its question is a fault 'survey-answer'. */
export function answeredFigures(
  { questions }: NewsSurvey,
  answers: readonly SurveyAnswer[],
): { figures: ReportedFigure[]; faults: Fault[] } {
  const faults: Fault[] = []
  const figures = questions.flatMap((question): ReportedFigure[] => {
    const answer = answers.find(({ code }) => code === question.code)
    if (answer === undefined || (answer.value === null && (answer.text ?? '').trim() === '')) return []
    const { code } = question
    const words = answer.text === null ? null : toNfc(answer.text.trim())
    if (!fits(question, { value: answer.value, words }))
      faults.push(
        fault({
          code: 'survey-answer',
          column: code,
          value: words ?? String(answer.value),
          data: { name: question.text },
        }),
      )
    return [{ code, value: answer.value, text: words, previous: null, source: 'person' }]
  })
  for (const { code } of answers)
    if (!questions.some((question) => question.code === code))
      faults.push(fault({ code: 'survey-answer', column: code, value: code }))
  return { figures, faults }
}

function fits(
  { unit, options }: NewsSurvey['questions'][number],
  { value, words }: { value: number | null; words: string | null },
): boolean {
  if (unit === 'text') return value === null && words !== null && (options.length === 0 || options.includes(words))
  if (unit === 'date') return value === null && words !== null && isCivilDate(words)
  if (words !== null || value === null) return false
  return unit === 'flag' ? value === 0 || value === 1 : value >= 0
}
