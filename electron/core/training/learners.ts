import type { Learner, LearnerEntry } from '@shared/contract/learners'
import { foldText, toNfc } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import type { LearnerTable } from '../db/schema-training'
import { plain } from '../db/statement'

const put = plain<LearnerTable, never>(
  `INSERT INTO learner (learnerId, name, gender, birthDate, birthPlace, idNumber, phone, residence, ethnicity, schooling, needs,
     cooperative, cooperativeTaxCode, post, cardCode, search, commandSequence)
   VALUES (@learnerId, @name, @gender, @birthDate, @birthPlace, @idNumber, @phone, @residence, @ethnicity, @schooling, @needs,
     @cooperative, @cooperativeTaxCode, @post, @cardCode, @search, @commandSequence)
   ON CONFLICT (learnerId) DO UPDATE SET name = excluded.name, gender = excluded.gender, birthDate = excluded.birthDate,
     birthPlace = excluded.birthPlace, idNumber = excluded.idNumber, phone = excluded.phone, residence = excluded.residence,
     ethnicity = excluded.ethnicity, schooling = excluded.schooling, needs = excluded.needs, cooperative = excluded.cooperative,
     cooperativeTaxCode = excluded.cooperativeTaxCode, post = excluded.post, cardCode = excluded.cardCode, search = excluded.search,
     commandSequence = excluded.commandSequence`,
)

const columns = `learnerId, name, gender, birthDate, birthPlace, idNumber, phone, residence, ethnicity, schooling, needs, cooperative,
  cooperativeTaxCode, post, cardCode`
const found = plain<{ like: string; limit: number }, Learner>(
  `SELECT ${columns} FROM learner WHERE search LIKE @like ESCAPE '\\' ORDER BY search LIMIT @limit`,
)
const count = plain<{ like: string }, { total: number }>(
  `SELECT count(*) AS total FROM learner WHERE search LIKE @like ESCAPE '\\'`,
)
const byId = plain<{ learnerId: string }, Learner>(`SELECT ${columns} FROM learner WHERE learnerId = @learnerId`)
const byIdNumber = plain<{ idNumber: string }, Learner>(
  `SELECT ${columns} FROM learner WHERE idNumber = @idNumber AND idNumber <> ''`,
)
const byBirth = plain<{ birthDate: string }, Learner>(`SELECT ${columns} FROM learner WHERE birthDate = @birthDate`)

/** Writes a learner, new or known, in the words of the keyboard's normal form. */
export function putLearner(
  connection: Connection,
  learnerId: string,
  entry: LearnerEntry,
  commandSequence: number,
): void {
  const words = {
    name: toNfc(entry.name),
    birthPlace: toNfc(entry.birthPlace),
    residence: toNfc(entry.residence),
    ethnicity: toNfc(entry.ethnicity),
    schooling: toNfc(entry.schooling),
    cooperative: toNfc(entry.cooperative),
  }
  const search = foldText([words.name, words.cooperative, entry.idNumber, entry.phone].join(' '))
  connection.run(put, { ...entry, ...words, learnerId, search, commandSequence })
}

/** Learners whose line holds the words, folded, with how many there are in all. */
export function findLearners(
  connection: Connection,
  search: string,
  limit: number,
): { learners: Learner[]; total: number } {
  const like = `%${foldText(search.trim())
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\s+/g, '%')}%`
  return {
    learners: connection.all(found, { like, limit }),
    total: connection.get(count, { like })?.total ?? 0,
  }
}

/** A learner by id; undefined where there is none. */
export function learnerOf(connection: Connection, learnerId: string): Learner | undefined {
  return connection.get(byId, { learnerId })
}

/** Who a written person may already be: the holder of the identity number, else somebody of the same name and birth date. */
export function recogniseLearner(
  connection: Connection,
  entry: Pick<LearnerEntry, 'name' | 'birthDate' | 'idNumber'>,
): { learner: Learner; by: 'idNumber' | 'nameAndBirth' } | null {
  const holder = entry.idNumber === '' ? undefined : connection.get(byIdNumber, { idNumber: entry.idNumber })
  if (holder !== undefined) return { learner: holder, by: 'idNumber' }
  const name = foldText(entry.name)
  const namesake = connection
    .all(byBirth, { birthDate: entry.birthDate })
    .find((one) => foldText(one.name) === name && (one.idNumber === '' || entry.idNumber === ''))
  return namesake === undefined ? null : { learner: namesake, by: 'nameAndBirth' }
}
