import type { ChangedSubject } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

/** What a noun of the contract is about, for who checks a book. */
const ofNoun: Readonly<Record<string, ChangedSubject>> = {
  books: 'settings',
  book: 'settings',
  backups: 'settings',
  exports: 'settings',
  meetingCopies: 'meetings',
  accounts: 'accounts',
  parties: 'parties',
  members: 'members',
  membership: 'members',
  memberImports: 'members',
  capital: 'capital',
  services: 'services',
  charter: 'charter',
  resolutions: 'resolutions',
  minutes: 'meetings',
  publications: 'resolutions',
  distribution: 'distribution',
  posts: 'posts',
  meetings: 'meetings',
  hall: 'meetings',
  supervision: 'supervision',
  supervisorDrafts: 'supervision',
  supervisorCopies: 'supervision',
  appraisals: 'supervision',
  correspondence: 'correspondence',
  scans: 'papers',
  programmes: 'training',
  trainers: 'training',
  trainingCosts: 'training',
  learners: 'training',
  courses: 'training',
  classBook: 'training',
  trainingPackets: 'training',
  personCourses: 'training',
  signingKeys: 'settings',
  allianceExchange: 'papers',
  graduation: 'training',
  certificates: 'training',
  people: 'people',
  session: 'people',
}

/** Tables whose rows name their command, and what a row in them means: a resolution may cause a post, a member or a line of the charter. */
const ofTable: Readonly<Record<string, ChangedSubject>> = {
  resolution: 'resolutions',
  charterSetting: 'charter',
  memberVersion: 'members',
  memberStep: 'members',
  capitalChange: 'capital',
  certificate: 'capital',
  distribution: 'distribution',
  post: 'posts',
  postEnd: 'posts',
  signingAuthority: 'posts',
  meeting: 'meetings',
}

const tablesOfCommands = plain<Record<string, never>, { name: string }>(
  `SELECT schema.name AS name FROM sqlite_schema AS schema JOIN pragma_table_info(schema.name) AS info
   WHERE schema.type = 'table' AND info.name = 'commandSequence' ORDER BY schema.name`,
)

/** What a command is about by its name; [] where what it wrote already says it. */
export function subjectOfNoun(procedure: string, said: boolean): ChangedSubject[] {
  const [noun = '', verb = ''] = procedure.split('.')
  if (verb === 'closeYear' || verb === 'undoClose') return ['closing']
  const subject = ofNoun[noun]
  return subject === undefined ? (said ? [] : ['settings']) : [subject]
}

/** For each later command what it wrote into, by the tables whose rows name their command; an older file lacks some of them. */
export function subjectsByTable(connection: Connection, after: number): Map<number, ChangedSubject[]> {
  const found = new Map<number, ChangedSubject[]>()
  for (const { name } of connection.all(tablesOfCommands, {})) {
    const subject = ofTable[name]
    if (subject === undefined) continue
    const rows = connection.raw
      .prepare<[number], { sequence: number }>(
        `SELECT DISTINCT commandSequence AS sequence FROM "${name}" WHERE commandSequence > ?`,
      )
      .all(after)
    for (const { sequence } of rows) found.set(sequence, [...(found.get(sequence) ?? []), subject])
  }
  return found
}
