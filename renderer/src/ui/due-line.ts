import type { DueItem } from '@shared/contract/calendar'
import { daysBetween, formatCivilDate } from '@shared/domain/civil-date'
import type { Text } from '../text/text'
import { duePlace } from './due-place'
import { dueWords } from './due-words'
import type { TagProps } from './tag'

/** A thing that is due, ready to be drawn. `path` is the place that settles it. */
export type DueLine = {
  key: string
  title: string
  detail: string
  path: string
  owner: string
  /** What makes it due: 'Điều 59.1', 'Điều lệ'. */
  basis: string
  state: DueItem['state']
  /** When it is due, in words, and the day itself as dd/mm; null where it has no date. */
  due: { words: string; day: string; tone: NonNullable<TagProps['tone']> } | null
}

const SOON_DAYS = 30

function dueOf({ dueOn, doneOn, state }: DueItem, today: string, say: Text['due']): DueLine['due'] {
  if (dueOn === null) return null
  // The year is left out only while it is this one: a thing overdue for two years must not look fresh.
  const written = (date: string) => formatCivilDate(date).slice(0, date.slice(0, 4) === today.slice(0, 4) ? 5 : 10)
  const day = written(dueOn)
  if (doneOn !== null) return { words: say.done(written(doneOn)), day, tone: 'green' }
  const days = daysBetween(today, dueOn)
  if (state === 'overdue') return { words: say.overdue(-days), day, tone: 'red' }
  if (days === 0) return { words: say.today, day, tone: 'amber' }
  return { words: say.dueIn(days), day, tone: days <= SOON_DAYS ? 'amber' : 'plain' }
}

function basisOf({ basis, article }: DueItem, say: Text['due']): string {
  if (article === '') return say.basis[basis]
  return basis === 'charter' ? say.byCharter(article) : say.article(article)
}

/** The things that are due in words, in the order the core gave them: overdue first. */
export function dueLines(items: readonly DueItem[], today: string, say: Text['due']): DueLine[] {
  return items.map((item) => ({
    key: item.key,
    ...dueWords(item, say),
    path: duePlace(item),
    owner: say.owner[item.owner],
    basis: basisOf(item, say),
    state: item.state,
    due: dueOf(item, today, say),
  }))
}
