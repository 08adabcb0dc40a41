import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leavingCauses } from '@shared/contract/leaving-cause'
import { openBookOf, outcomeOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { transitions, withdrawals } from './stages'
import { applicationOf, membershipBook, payCapital } from './test-membership'

const type = fc.constantFrom('official' as const, 'contributing' as const, 'nonContributing' as const)
const date = fc.constantFrom('2025-01-10', '2025-02-10', '2025-03-10', '2025-05-10')
const body = fc.constantFrom('generalMeeting' as const, 'director' as const)
const step = fc.record({
  verb: fc.constantFrom(
    'apply',
    'decide',
    'pay',
    'fee',
    'activate',
    'change',
    'ask',
    'decideLeave',
    'withdraw',
    'depart',
  ),
  type,
  date,
  body,
  admit: fc.boolean(),
  cause: fc.constantFrom(...leavingCauses),
})

const list = fc.array(step, { minLength: 6, maxLength: 24 })
/** In the order of their days most of the time: that goes further along the path. */
const anySteps = fc.oneof(
  { weight: 3, arbitrary: list.map((steps) => steps.toSorted((a, b) => (a.date < b.date ? -1 : 1))) },
  { weight: 1, arbitrary: list },
)

it('no sequence of steps leaves stage, register and history at odds', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const book = await membershipBook()
      const { client, next, resolved, core } = book
      const member = 'TV0100'
      for (const { verb, type: wanted, date: on, body: by, admit, cause } of steps) {
        const given = { id: next(), member }
        const decided = async () => ({ ...given, resolutionId: await resolved(by, on) })
        const application = { ...applicationOf(wanted), date: on }
        const calls: Record<typeof verb, () => Promise<unknown>> = {
          apply: () => client.membership.apply({ ...application, id: given.id, code: member }),
          decide: async () => client.membership.decide({ ...(await decided()), admit }),
          pay: () => payCapital(book, member, on, 10),
          fee: () => client.membership.recordFee({ ...given, date: on, amount: 10 }),
          activate: () => client.membership.activate({ ...given, date: on }),
          change: async () => client.membership.changeType({ ...application, ...(await decided()) }),
          ask: () => client.membership.requestLeave({ ...given, date: on }),
          decideLeave: async () => client.membership.decideLeave(await decided()),
          withdraw: () => client.membership.withdraw({ ...given, date: on }),
          depart: async () => client.membership.depart({ ...(await decided()), date: on, cause, note: 'Giấy tờ' }),
        }
        await outcomeOf(calls[verb]())
      }
      const { connection } = openBookOf(core)
      const row = connection.raw.prepare<[string], Row>(`SELECT * FROM member WHERE code = ?`).get(member)
      const taken = connection.raw
        .prepare<[string], Step>(`SELECT kind, date FROM memberStep WHERE member = ? ORDER BY stepId`)
        .all(member)
      expect(row?.stage).toBe(stageAfter(taken))
      expect(taken.map((one) => one.date)).toEqual(taken.map((one) => one.date).toSorted())
      const last = connection.raw
        .prepare<[string], string>('SELECT content FROM memberVersion WHERE member = ? ORDER BY versionId DESC LIMIT 1')
        .pluck()
        .get(member)
      if (row !== undefined) {
        const { pledgedCapital: _, ...kept } = row
        const { party: __, ...content } = JSON.parse(String(last))
        expect(content).toEqual(kept)
        // The day of an earlier departure stands until a new membership begins.
        if (row.stage === 'left') expect(row.leftOn).not.toBeNull()
        if (row.stage === 'active' || row.stage === 'leaving') expect(row.leftOn).toBeNull()
      }
      expect(verifyBook(connection).ok).toBe(true)
    }),
    { numRuns: 25 },
  )
})

type Row = { stage: string; leftOn: string | null; pledgedCapital: number } & Record<string, string | number | null>
type Step = { kind: keyof typeof transitions | 'withdrawal'; date: string }

/** Where the steps lead by the table of transitions; every one must have been allowed where it was taken. */
function stageAfter(steps: readonly Step[]): string | undefined {
  let stage: keyof typeof withdrawals | undefined
  for (const { kind } of steps) {
    if (kind === 'withdrawal') {
      stage = stage === undefined ? undefined : withdrawals[stage]
      continue
    }
    if (stage !== undefined) expect(transitions[kind].from).toContain(stage)
    else expect(kind).toBe('application')
    stage = transitions[kind].to ?? stage
  }
  return stage
}
