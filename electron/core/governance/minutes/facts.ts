import type { HallRules, HallState, Voter } from '@shared/domain/hall/state'
import type { AgendaItemTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import type { Connection } from '../../db/connection'
import type { MeetingRecord } from '../meeting'

/** Everything the minutes of a meeting say that nobody writes: who it is, how it was convened, and what happened in its hall. */
export type MinutesFacts = {
  unit: { name: string; code: string }
  meeting: MeetingRecord
  agenda: readonly AgendaItemTable[]
  voters: readonly Voter[]
  rules: HallRules
  state: HallState
  /** Codes of those who got no notice, or a late one. */
  notices: { missing: readonly string[]; late: readonly string[] }
  heldOn: string
  /** How many official members were to be told, how many were, and between which days; '' while none was. */
  told: { all: number; count: number; from: string; to: string }
  refusedPetitions: readonly RefusedPetition[]
  /** Names by code, for those who are no voters. */
  names: ReadonlyMap<string, string>
}

export type RefusedPetition = {
  content: string
  signers: number
  ground: 'late' | 'unfit' | 'beyondPower' | 'charter'
  note: string
}

const sent = plain<{ meetingId: string }, { count: number; from: string | null; to: string | null }>(
  `SELECT count(*) AS count, min(sentOn) AS "from", max(sentOn) AS "to" FROM notice JOIN meeting USING (meetingId)
   WHERE meetingId = @meetingId AND edition = noticeEdition AND removedAt IS NULL`,
)
const petitions = plain<
  { meetingId: string },
  { content: string; signers: string; ground: RefusedPetition['ground']; note: string }
>(
  `SELECT content, signers, answer AS ground, answerNote AS note FROM petition
   WHERE meetingId = @meetingId AND answer IS NOT NULL AND answer <> 'accepted' ORDER BY receivedOn, petitionId`,
)
const partyNames = plain<Record<string, never>, { code: string; name: string }>(
  'SELECT code, name FROM party JOIN member USING (code)',
)
const unitOf = plain<Record<string, never>, { name: string; code: string }>('SELECT name, taxCode AS code FROM book')

type Hall = Pick<MinutesFacts, 'meeting' | 'agenda' | 'voters' | 'rules' | 'state' | 'notices' | 'heldOn'>

/** What the minutes rest on: the hall as `hallOf` folds it, and the papers before it. */
export function minutesFacts(connection: Connection, hall: Hall): MinutesFacts {
  const { meeting, agenda, voters, rules, state, notices, heldOn } = hall
  const { meetingId } = meeting
  const told = connection.get(sent, { meetingId })
  const count = told?.count ?? 0
  return {
    unit: connection.get(unitOf, {}) ?? { name: '', code: '' },
    meeting,
    agenda,
    voters,
    rules,
    state,
    notices,
    heldOn,
    told: { all: count + notices.missing.length, count, from: told?.from ?? '', to: told?.to ?? '' },
    refusedPetitions: connection.all(petitions, { meetingId }).map(({ signers, ...one }) => ({
      ...one,
      signers: (JSON.parse(signers) as unknown[]).length,
    })),
    names: new Map(connection.all(partyNames, {}).map(({ code, name }) => [code, name])),
  }
}

/** The members who attended: there, or through another, at any time of the meeting (articles 57.4, 61.1). */
export function attendedOf({ voters, state }: Pick<MinutesFacts, 'voters' | 'state'>): Voter[] {
  const moved = new Set(state.movements.map(({ code }) => code))
  return voters.filter(({ code }) => {
    const one = state.attendance[code]
    return moved.has(code) || (one !== undefined && one.state !== 'absent')
  })
}
