import type { LawFigures } from '../law/law-figures'
import { publicationDuty } from '../law/publication-duty'
import type { Holidays } from '../law/working-days'
import { about, amber, type Found, green, grey, type Named, outcomeOf, placeOf, red, type RuleOutcome } from './finding'

/** A paper that article 14 has published, of the last year. */
export type HealthPublication = Named & { issuedOn: string; publishedOn: string | null; takenDownOn: string | null }

/** Something to be filed by a day; null days are not known. */
export type HealthFiling =
  | { what: 'capital'; by: string }
  | { what: 'representative'; by: string; name: string }
  | { what: 'statements' | 'yearToClose'; by: string; year: number }

export type DutiesFacts = {
  on: string
  publications: readonly HealthPublication[]
  holidays: Holidays
  /** The registration office's yearly update that is nearest: of the days `from` to `to`, by a day, shown as due from `opensOn`; null before the book is kept. */
  update: { year: number; from: string; to: string; by: string; opensOn: string; isDone: boolean } | null
  filings: readonly HealthFiling[]
}

/** R37 and R38: what is published (article 14) and what is filed (Circular 09/2024/TT-BKHĐT article 6, articles 47, 48, 74.7). */
export function dutiesRules(facts: DutiesFacts, figures: LawFigures): RuleOutcome[] {
  return [publications(facts, figures), filings(facts)]
}

function publications({ publications: all, on, holidays }: DutiesFacts, figures: LawFigures): RuleOutcome {
  if (all.length === 0) return outcomeOf('R37', [], grey('published-none'))
  const judged = all.map((paper) => ({ paper, duty: publicationDuty(paper, on, figures, holidays) }))
  const of = (wanted: (one: (typeof judged)[number]) => boolean) => judged.filter(wanted).map(({ paper }) => paper)
  const waiting = judged.filter(({ duty }) => duty.state === 'toPublish')
  const kind = 'resolutions'
  return outcomeOf(
    'R37',
    [
      about(
        red,
        'publish-late',
        of(({ duty }) => duty.state === 'late'),
        { kind },
      ),
      about(
        red,
        'taken-down-early',
        of(({ duty }) => duty.state === 'takenDownEarly'),
        { kind },
      ),
      about(
        amber,
        'publish-waiting',
        waiting.map(({ paper }) => paper),
        {
          kind,
          dueOn: waiting.map(({ duty }) => duty.publishBy).toSorted()[0] ?? null,
        },
      ),
      about(
        amber,
        'published-late',
        of(({ duty }) => duty.publishedLate && duty.state !== 'takenDownEarly'),
        { kind },
      ),
    ],
    green('published-right', { values: { count: all.length } }),
  )
}

function filings({ update, filings: open, on }: DutiesFacts): RuleOutcome {
  const found = open.map((filing) => filingFound(filing, on))
  if (update === null) return outcomeOf('R38', found, grey('filed-none'))
  const { isDone, opensOn, ...values } = update
  const more = { values, places: [placeOf('periodicReports')], dueOn: update.by }
  const late = !isDone && on > update.by
  const soon = !isDone && on >= opensOn && !late
  return outcomeOf(
    'R38',
    [...found, late ? red('update-late', more) : null, soon ? amber('update-soon', more) : null],
    green('filed-right', { values, dueOn: isDone ? null : update.by }),
  )
}

function filingFound(filing: HealthFiling, on: string): Found {
  const { by } = filing
  const late = by < on
  switch (filing.what) {
    case 'capital': {
      const more = { values: { by }, places: [placeOf('capital')], dueOn: by }
      return late ? red('capital-file-late', more) : amber('capital-to-file', more)
    }
    case 'representative':
      return amber('representative-to-file', {
        values: { by, choices: filing.name },
        places: [placeOf('posts')],
        dueOn: by,
      })
    case 'statements':
      return amber('statements-to-file', { values: { by, year: filing.year }, places: [placeOf('reports')], dueOn: by })
    case 'yearToClose': {
      const more = { values: { by, year: filing.year }, places: [placeOf('reports')], dueOn: by }
      return late ? red('year-not-closed-late', more) : amber('year-not-closed', more)
    }
  }
}
