import { addMonths } from '@shared/domain/civil-date'
import type { DueDraft } from '../governance/due/due'
import { bookKeepingDue } from '../governance/due/book-keeping'
import { capitalDue } from '../governance/due/capital'
import { postsDue } from '../governance/due/posts'
import { registrationUpdateDue } from '../governance/due/registration-update'
import { holidaysOf } from '../governance/holidays'
import { allPublications } from '../governance/publications'
import type { DutiesFacts, HealthFiling } from './duties'
import type { HealthQuestion } from './question'

/** Months back over which what was to be published is judged, and ahead over which the next update is looked for. */
const MONTHS = 12

/** What a book says of publications and filings on a day, for R37 and R38: the same as its calendar says. */
export function dutiesFacts({ book, law, on }: HealthQuestion): DutiesFacts {
  const question = { book, law, today: on, from: on, to: addMonths(on, MONTHS) }
  const since = addMonths(on, -MONTHS)
  const update = registrationUpdateDue(question).find(({ doneOn }) => doneOn == null)
  return {
    on,
    holidays: holidaysOf(book.connection, law),
    publications: allPublications(book.connection)
      .filter(({ issuedOn, droppedNote }) => issuedOn >= since && issuedOn <= on && droppedNote === null)
      .map(({ publicationId, title, issuedOn, postedOn, takenDownOn }) => ({
        code: publicationId,
        name: title,
        issuedOn,
        publishedOn: postedOn,
        takenDownOn,
      })),
    update:
      update === undefined
        ? null
        : {
            year: Number(update.values?.['year'] ?? 0),
            from: String(update.values?.['from'] ?? ''),
            to: String(update.values?.['to'] ?? ''),
            by: update.dueOn ?? on,
            opensOn: update.opensOn ?? on,
            isDone: update.doneOn != null,
          },
    filings: [...capitalDue(question), ...postsDue(question), ...bookKeepingDue(question)].flatMap(filingOf),
  }
}

function filingOf({ code, dueOn, values }: DueDraft): HealthFiling[] {
  if (dueOn === null) return []
  const year = Number(values?.['year'] ?? 0)
  switch (code) {
    case 'capital-to-register':
      return [{ what: 'capital', by: dueOn }]
    case 'representative-to-register':
      return [{ what: 'representative', by: dueOn, name: String(values?.['name'] ?? '') }]
    case 'statements-to-file':
      return [{ what: 'statements', by: dueOn, year }]
    case 'year-to-close':
      return [{ what: 'yearToClose', by: dueOn, year }]
    default:
      return []
  }
}
