import type { ToDo } from '@shared/contract/book'
import { daysBetween, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Text } from '../../text/text'
import type { TagProps } from '../../ui/tag'

/** A thing to do, ready to be drawn. `path` is the place that settles it. */
export type ToDoLine = {
  code: ToDo['code']
  title: string
  detail: string
  path: string
  /** When it is due, in words, and the day itself as dd/mm; null where it has no date. */
  due: { words: string; day: string; tone: NonNullable<TagProps['tone']> } | null
}

/** The month in a sentence: 202512 -> '12/2025'. */
function monthWords(month: number): string {
  return `${String(month % 100).padStart(2, '0')}/${Math.floor(month / 100)}`
}

const numberOf = ({ values }: ToDo, key: string): number => Number(values[key] ?? 0)

/** Where a thing is settled. */
export function placeOf(item: ToDo): string {
  switch (item.code) {
    case 'opening-missing':
      return '/imports/opening'
    case 'drafts-waiting':
      return '/vouchers'
    case 'month-to-lock':
      return `/periods/${numberOf(item, 'month')}`
    case 'year-to-close':
      return `/periods/close/${numberOf(item, 'year')}`
    case 'backup-due':
    case 'second-place-missing':
      return '/settings/backups'
    case 'verify-due':
      return '/settings/verification'
    case 'accounts-abnormal':
      return '/accounts'
    case 'signer-missing':
      return '/settings/signers'
    case 'applications-waiting':
    case 'leaving-waiting':
      return '/members/path'
    case 'members-too-few':
      return '/members'
    case 'capital-overdue':
    case 'capital-to-register':
    case 'capital-over':
    case 'capital-differs':
      return '/members/capital'
    case 'charter-to-review':
    case 'charter-outdated':
      return '/settings/charter'
  }
}

function wordsOf(item: ToDo, say: Text['home']['toDo']['item']): { title: string; detail: string } {
  switch (item.code) {
    case 'drafts-waiting': {
      const { title, detail } = say['drafts-waiting']
      return { title, detail: detail(formatDong(numberOf(item, 'count'))) }
    }
    case 'month-to-lock': {
      const { title, detail } = say['month-to-lock']
      return { title: title(monthWords(numberOf(item, 'month'))), detail }
    }
    case 'year-to-close': {
      const { title, detail } = say['year-to-close']
      return { title: title(String(numberOf(item, 'year'))), detail }
    }
    case 'applications-waiting':
    case 'leaving-waiting':
    case 'capital-overdue':
    case 'capital-over':
    case 'capital-differs': {
      const { title, detail } = say[item.code]
      return { title, detail: detail(formatDong(numberOf(item, 'count'))) }
    }
    case 'members-too-few': {
      const { title, detail } = say['members-too-few']
      return { title: title(numberOf(item, 'limit')), detail: detail(numberOf(item, 'count')) }
    }
    default:
      return say[item.code]
  }
}

const SOON_DAYS = 30

function dueOf({ dueOn, overdue }: ToDo, today: string, say: Text['home']['toDo']): ToDoLine['due'] {
  if (dueOn === null) return null
  const days = daysBetween(today, dueOn)
  // The year is left out only while it is this one: a thing overdue for two years must not look fresh.
  const day = formatCivilDate(dueOn).slice(0, dueOn.slice(0, 4) === today.slice(0, 4) ? 5 : 10)
  if (overdue) return { words: say.overdue(-days), day, tone: 'red' }
  if (days === 0) return { words: say.today, day, tone: 'amber' }
  return { words: say.dueIn(days), day, tone: days <= SOON_DAYS ? 'amber' : 'plain' }
}

/** The things to do in words, in the order the core gave them: overdue first. */
export function toDoLines(toDo: readonly ToDo[], today: string, say: Text['home']['toDo']): ToDoLine[] {
  return toDo.map((item) => ({
    code: item.code,
    ...wordsOf(item, say.item),
    path: placeOf(item),
    due: dueOf(item, today, say),
  }))
}
