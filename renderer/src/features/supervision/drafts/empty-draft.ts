import { type DraftContent, type DraftKind } from '@shared/contract/supervisor-drafts'
import { addDays, type CivilDate } from '@shared/domain/civil-date'

/** Days within which a finding is to be answered where nothing else is said. */
const ANSWER_DAYS = 15

/** A draft as it begins: a note with nothing in it. */
export function emptyDraft(today: CivilDate): DraftContent {
  return { kind: 'note', title: '', text: '', ...partsOf('note', today) }
}

/** What a kind of draft has beside title and text. */
export function partsOf(kind: DraftKind, today: CivilDate): Pick<DraftContent, 'finding' | 'report'> {
  return {
    finding:
      kind === 'finding'
        ? { basis: '', recommendation: '', addressee: 'director', dueOn: addDays(today, ANSWER_DAYS) }
        : null,
    report:
      kind === 'report'
        ? { year: Number(today.slice(0, 4)) - 1, assessment: '', recommendations: '', nextYear: '' }
        : null,
  }
}
