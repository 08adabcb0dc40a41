import type { NumberSeries } from '@shared/contract/correspondence'
import type { NumberedKind, NumberingBody } from '@shared/contract/paper-numbers'
import { numberSymbol, paperNumberWords } from '@shared/text/paper-numbers'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { gapsOf, lastOrdinal } from '../../governance/numbers'
import { governanceFormOn } from '../../governance/posts-on'

type Key = { kind: NumberedKind; body: NumberingBody }

const given = plain<{ year: number }, Key>(
  'SELECT DISTINCT kind, body FROM paperNumber WHERE year = @year ORDER BY body, kind',
)
const resolved = plain<{ year: string }, { body: NumberingBody }>(
  'SELECT DISTINCT body FROM resolution WHERE substr(date, 1, 4) = @year ORDER BY body',
)
const notes = plain<Key & { year: number }, { number: string; first: number; note: string }>(
  `SELECT number, firstOrdinal AS first, note FROM paperNumber WHERE kind = @kind AND body = @body AND year = @year AND note IS NOT NULL
   ORDER BY ordinal`,
)

/** Every series of a year that has numbers, given here or entered with resolutions: its last, its next, its gaps and its notes. */
export function seriesOfYear(connection: Connection, year: number): NumberSeries[] {
  const entered = connection
    .all(resolved, { year: String(year) })
    .flatMap(({ body }): Key[] => (['resolution', 'decision'] as const).map((kind) => ({ kind, body })))
  const keys = new Map([...connection.all(given, { year }), ...entered].map((key) => [`${key.body} ${key.kind}`, key]))
  return [...keys.values()].flatMap((key): NumberSeries[] => {
    const last = lastOrdinal(connection, { ...key, year })
    if (last === 0) return []
    const symbol = numberSymbol(key.kind, key.body, governanceFormOn(connection, `${year}-12-31`))
    return [
      {
        ...key,
        year,
        last: paperNumberWords(last, symbol),
        next: paperNumberWords(last + 1, symbol),
        gaps: gapsOf(connection, { ...key, year }),
        notes: connection.all(notes, { ...key, year }),
      },
    ]
  })
}
