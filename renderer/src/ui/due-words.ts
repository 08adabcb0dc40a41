import type { DueItem } from '@shared/contract/calendar'
import { formatCivilDate, isCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { tracks } from '@shared/domain/training'
import { trackWords } from '@shared/text/training-words'
import type { Text } from '../text/text'

/** What is due and why, in a title and a line under it. */
export type DueWords = { title: string; detail: string }

/** The month in a sentence: 202512 -> '12/2025'. */
function monthWords(month: number): string {
  return `${String(month % 100).padStart(2, '0')}/${Math.floor(month / 100)}`
}

/** The words of a thing that is due, with its numbers and names. */
export function dueWords(item: Pick<DueItem, 'code' | 'values'>, say: Text['due']): DueWords {
  const number = (key: string) => Number(item.values[key] ?? 0)
  const text = (key: string) => String(item.values[key] ?? '')
  const day = (key: string) => (isCivilDate(text(key)) ? formatCivilDate(text(key)) : '')
  const words = say.item
  switch (item.code) {
    case 'registration-update': {
      const { title, detail } = words[item.code]
      return { title: title(text('year')), detail: detail(day('from'), day('to')) }
    }
    case 'month-to-lock':
      return { ...words[item.code], title: words[item.code].title(monthWords(number('month'))) }
    case 'year-to-close':
    case 'statements-to-file':
    case 'annual-meeting':
    case 'appraisal-due':
      return { ...words[item.code], title: words[item.code].title(text('year')) }
    case 'drafts-waiting':
    case 'applications-waiting':
    case 'leaving-waiting':
    case 'capital-overdue':
    case 'capital-over':
    case 'capital-differs':
      return { ...words[item.code], detail: words[item.code].detail(formatDong(number('count'))) }
    case 'members-too-few': {
      const { title, detail } = words[item.code]
      return { title: title(number('limit')), detail: detail(number('count')) }
    }
    case 'general-meeting-regular':
    case 'board-meeting-regular':
      return { ...words[item.code], detail: words[item.code].detail(number('months')) }
    default:
      return governanceWords(item.code, { number, text }, say)
  }
}

type Rest = Exclude<
  DueItem['code'],
  | 'registration-update'
  | 'month-to-lock'
  | 'year-to-close'
  | 'statements-to-file'
  | 'annual-meeting'
  | 'appraisal-due'
  | 'drafts-waiting'
  | 'applications-waiting'
  | 'leaving-waiting'
  | 'capital-overdue'
  | 'capital-over'
  | 'capital-differs'
  | 'members-too-few'
  | 'general-meeting-regular'
  | 'board-meeting-regular'
>
type Values = { number: (key: string) => number; text: (key: string) => string }

function governanceWords(code: Rest, { number, text }: Values, say: Text['due']): DueWords {
  const words = say.item
  switch (code) {
    case 'meeting-request':
      return { ...words[code], detail: words[code].detail(say.requestedBy[text('requestedBy')] ?? '') }
    case 'notices-to-send':
    case 'petitions-close':
    case 'meeting-planned':
    case 'inspection-planned':
    case 'minutes-to-sign':
    case 'publication-due':
    case 'publication-hangs':
      return { ...words[code], title: words[code].title(text('title')) }
    case 'meeting-next-call':
      return { ...words[code], title: words[code].title(number('call'), text('title')) }
    case 'term-ends': {
      const { title, detail } = words[code]
      return { title: title(say.post[text('kind')] ?? ''), detail: detail(String(number('count')), text('name')) }
    }
    case 'body-short': {
      const { title, detail } = words[code]
      return { title: title(say.post[text('kind')] ?? ''), detail: detail(number('count'), number('limit')) }
    }
    case 'resolution-task': {
      const { title, detail } = words[code]
      return { title: title(text('text')), detail: detail(text('number'), text('owner')) }
    }
    case 'representative-to-register':
    case 'authority-ends':
      return { ...words[code], detail: words[code].detail(text('name')) }
    case 'finding-due': {
      const { title, detail } = words[code]
      return { title: title(text('number')), detail: detail(text('title')) }
    }
    case 'document-request-due':
      return { ...words[code], detail: words[code].detail(text('title')) }
    case 'post-untrained': {
      const { title, detail } = words[code]
      const track = tracks.find((one) => one === text('track'))
      const asked = track === undefined ? '' : trackWords[track].toLocaleLowerCase('vi')
      return { title: title(say.post[text('kind')] ?? '', asked), detail: detail(text('name')) }
    }
    case 'certificate-late':
      return { title: words[code].title(text('name')), detail: words[code].detail(text('school')) }
    case 'report-returned':
    case 'alliance-day':
    case 'alliance-survey':
      return { ...words[code], title: words[code].title(text('title')) }
    case 'packet-refused':
      return { title: words[code].title(text('title')), detail: words[code].detail(text('reason')) }
    case 'packets-arrived':
      return { ...words[code], detail: words[code].detail(formatDong(number('count'))) }
    case 'report-due':
      return { title: words[code].title(text('title')), detail: words[code].detail(text('period')) }
    case 'paper-due': {
      const { title, detail } = words[code]
      return { title: title(text('number')), detail: detail(text('summary'), text('handler')) }
    }
    default:
      return words[code]
  }
}
