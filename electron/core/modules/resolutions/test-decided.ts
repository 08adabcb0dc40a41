import { join } from 'node:path'
import type { z } from 'zod'
import type { GovernanceForm } from '@shared/contract/books'
import type { RecordedEvent } from '@shared/contract/hall-events'
import type { Decision } from '@shared/contract/meeting-law'
import type { AgendaElection, ResolutionEffect } from '@shared/contract/resolution-effects'
import { clientCore, csvFile, newTestBook, quickFolder } from '../../book-file/test-client'
import type { Core } from '../../index'

/** A clock a test sets: 'YYYY-MM-DD', 09:00 in Viet Nam, a second further each time it is asked. */
export function settableClock(day: string) {
  let at = Date.parse(`${day}T02:00:00.000Z`)
  return {
    now: () => new Date((at += 1000)).toISOString(),
    set: (next: string) => {
      at = Date.parse(`${next}T02:00:00.000Z`)
    },
  }
}

export type DecidedBook = {
  core: Core
  client: Core['client']
  clock: ReturnType<typeof settableClock>
  form: GovernanceForm
}

const code = (n: number) => `TV${String(n).padStart(4, '0')}`

/** A book of 2025 with ten official members TV0001 … whose 10,000,000 each are paid in, cash, and an indivisible asset of 60,000,000; it is 01/06/2025. */
export async function decidedBook(form: GovernanceForm): Promise<DecidedBook> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, { governanceForm: form })
  const clock = settableClock('2025-06-01')
  const core = clientCore(folder, { now: clock.now })
  core.openBook(file)
  const { client } = core
  const numbers = Array.from({ length: 10 }, (_, at) => at + 1)
  const heading =
    'Mã thành viên,Họ và tên,Loại thành viên,Giới tính,Ngày sinh,Ngày gia nhập,Vốn góp cam kết,Sử dụng dịch vụ,Góp sức lao động'
  const rows = numbers.map((n) => `${code(n)},Người ${n},chính thức,Nam,01/01/1980,01/01/2020,10000000,có,không`)
  await client.imports.run({ id: 'members', kind: 'members', file: csvFile('m.csv', heading, ...rows) })
  const opening = [
    'Tài khoản,Đối tượng,Dư Nợ,Dư Có',
    '1111,,100000000,',
    ...numbers.map((n) => `4111,${code(n)},,10000000`),
    '212,,60000000,',
    '4422,,,60000000',
  ]
  await client.imports.run({ id: 'opening', kind: 'opening', file: csvFile('o.csv', ...opening) })
  return { core, client, clock, form }
}

/** One thing a meeting decides: a motion with what it would cause, or an election with the votes of each. */
export type Matter =
  | { decision: z.infer<typeof Decision>; effects: ResolutionEffect[]; passed: boolean }
  | { election: AgendaElection; votes: Record<string, number> }

type Held = {
  meetingId: string
  plannedOn: string
  body?: 'generalMeeting' | 'board'
  kind?: 'annual' | 'extraordinary'
}

/** Holds a meeting through the contract, from its plan to its end: everybody entitled comes, and it decides the matters in their order. */
export async function hold(
  { client, clock, form }: DecidedBook,
  held: Held,
  matters: readonly Matter[],
): Promise<void> {
  const { meetingId, plannedOn, body = 'generalMeeting', kind = 'extraordinary' } = held
  await client.meetings.plan({
    id: meetingId,
    body,
    kind,
    plannedOn,
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: 2025,
    startsAtTime: '08:00',
    place: 'Nhà văn hóa xóm Đông',
    ...(body === 'board' ? { askedBy: 'chairperson' as const } : {}),
    convener: body === 'board' ? 'chairperson' : form === 'full' ? 'board' : 'director',
  })
  for (const { itemId } of (await client.meetings.agenda({ meetingId })).items)
    await client.meetings.removeItem({ id: `off ${itemId}`, itemId })
  for (const [at, matter] of matters.entries())
    await client.meetings.addItem({
      id: `${meetingId}/${at}`,
      meetingId,
      title: `Nội dung ${at + 1}`,
      position: at + 1,
      ...('election' in matter
        ? { kind: 'election', decision: null, content: { effects: [], election: matter.election } }
        : {
            kind: 'motion',
            decision: matter.decision,
            draft: `Thông qua nội dung ${at + 1}.`,
            content: { effects: matter.effects, election: null },
          }),
    })
  clock.set(plannedOn)
  await client.hall.openDoors({ id: `${meetingId} doors`, meetingId })
  const { voters } = await client.hall.state({ meetingId })
  const [chair, secretary, ...rest] = voters.map(({ code: one, name }) => ({ code: one, name }))
  if (chair === undefined || secretary === undefined) throw new Error('Nobody is entitled.')
  let told = 0
  const tell = async (...events: z.input<typeof RecordedEvent>[]) => {
    for (const event of events) await client.hall.record({ id: `${meetingId} told ${(told += 1)}`, meetingId, event })
  }
  await tell({ kind: 'arrivedTogether', voters: voters.map((one) => one.code), by: 'inPerson' })
  await tell({ kind: 'rolesNamed', chair, secretary, counters: rest.slice(0, 2) }, { kind: 'opened' })
  for (const [at, matter] of matters.entries()) {
    const itemId = `${meetingId}/${at}`
    await tell({ kind: 'itemBegun', itemId })
    await tell(
      ...('election' in matter
        ? elected(itemId, matter, { base: voters.length, counters: rest.map(({ name }) => name) })
        : voted(itemId, matter, voters.length)),
    )
  }
  await client.hall.close({ id: `${meetingId} close`, meetingId })
}

function voted(itemId: string, matter: Extract<Matter, { decision: unknown }>, base: number) {
  const motionId = `motion ${itemId}`
  const [cast, against] = matter.passed ? [base, 0] : [0, base]
  const opened = { motionId, itemId, text: 'Thông qua', decision: matter.decision, belowQuorumReason: null }
  return [
    { kind: 'motionOpened', ...opened },
    { kind: 'motionCounted', motionId, for: cast, against, abstain: 0, invalid: 0 },
    { kind: 'motionClosed', motionId },
  ] satisfies z.input<typeof RecordedEvent>[]
}

function elected(
  itemId: string,
  { election, votes }: Extract<Matter, { election: unknown }>,
  { base, counters }: { base: number; counters: readonly string[] },
) {
  const electionId = `election ${itemId}`
  const { seats, candidates } = election
  const count = { kind: 'ballotsCounted', electionId, collected: base, invalid: 0, votes } as const
  return [
    {
      kind: 'electionOpened',
      electionId,
      itemId,
      title: 'Bầu cử',
      seats,
      candidates,
      roundOf: null,
      belowQuorumReason: null,
    },
    { kind: 'ballotsIssued', electionId },
    { ...count, sheet: 1, counter: counters[0] ?? '' },
    { ...count, sheet: 2, counter: counters[1] ?? '' },
    { kind: 'electionClosed', electionId },
  ] as z.input<typeof RecordedEvent>[]
}

/** Signs one resolution of everything a meeting passed, as the outcomes propose it, on the meeting's day; answers its id. */
export async function signAll({ client }: DecidedBook, { meetingId, plannedOn }: Held): Promise<string> {
  const { outcomes } = await client.resolutions.ofMeeting({ meetingId })
  const articles = outcomes
    .filter(({ passed }) => passed)
    .map(({ source, text, effects }) => ({ source, text, effects }))
  const draftId = `${meetingId} draft`
  await client.resolutions.saveDraft({ draftId, meetingId, summary: 'Về các nội dung đã họp', articles, closing: '' })
  const { resolutionId } = await client.resolutions.sign({ id: `${meetingId} signed`, draftId, signedOn: plannedOn })
  return resolutionId
}

/** The effects of a resolution: kind, state, and what rests on each with its voucher's number. */
export async function effectsOf({ client }: DecidedBook, resolutionId: string, on: string) {
  const { effects } = await client.resolutions.detail({ resolutionId, on })
  return effects.map(({ effect, state, resting }) => ({
    kind: effect.kind,
    state,
    resting: resting.map(({ kind, key, voucher }) => ({ kind, key, voucher: voucher?.voucherId ?? null })),
  }))
}
