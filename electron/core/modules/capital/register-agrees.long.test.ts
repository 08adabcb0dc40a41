import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clientCore,
  closeBook,
  csvFile,
  newTestBook,
  openBookOf,
  openCopy,
  outcomeOf,
  quickFolder,
} from '../../book-file/test-client'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'

const CODES = ['TV1', 'TV2', 'TV3', 'TV4', 'TV5', 'LK1'] as const
const RUNS = 80

/** What may happen to capital: the program's own commands, and vouchers typed by hand, reversed or not. */
type Event =
  | { kind: 'contribute'; member: string; pledge: number; paid: number }
  | { kind: 'refund' | 'reduce'; member: string; amount: number }
  | { kind: 'transfer'; member: string; to: string; amount: number }
  | { kind: 'typed'; member: string; amount: number; in: boolean }
  | { kind: 'reverse'; place: number }

const code = fc.constantFrom(...CODES)
const amount = fc.integer({ min: 1, max: 40 })
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('contribute' as const), member: code, pledge: fc.nat(12), paid: fc.nat(12) }),
  fc.record({ kind: fc.constantFrom('refund' as const, 'reduce' as const), member: code, amount }),
  fc.record({ kind: fc.constant('transfer' as const), member: code, to: code, amount }),
  fc.record({ kind: fc.constant('typed' as const), member: code, amount, in: fc.boolean() }),
  fc.record({ kind: fc.constant('reverse' as const), place: fc.nat(30) }),
)

const date = '2025-05-01'

async function template(folder: string): Promise<string> {
  const file = join(folder, 'template.htx')
  newTestBook(file)
  const core = clientCore(folder)
  core.openBook(file)
  const rows = CODES.map((one) => `${one},Ai ${one},${one === 'LK1' ? 'liên kết góp vốn' : 'chính thức'},20,01/01/2020`)
  const heading = 'Mã TV,Họ tên,Loại thành viên,Vốn góp cam kết,Ngày gia nhập'
  await core.client.imports.run({ id: 'm', kind: 'members', file: csvFile('m.csv', heading, ...rows) })
  const opening = ['Tài khoản,Đối tượng,Dư Nợ,Dư Có', '1111,,120,', ...CODES.map((one) => `4111,${one},,20`)]
  await core.client.imports.run({ id: 'o', kind: 'opening', file: csvFile('o.csv', ...opening) })
  closeBook(core)
  return file
}

/** Carries an event out, or is refused; answers the voucher it posted. */
async function happen(core: Core, id: string, what: Event, resolutionId: string, posted: readonly number[]) {
  const { capital, vouchers } = core.client
  const common = { id, date, resolutionId }
  switch (what.kind) {
    case 'contribute':
      return (await outcomeOf(capital.contribute({ ...what, ...common, account: '1111' }))).answer?.voucherId
    case 'refund':
      return (await outcomeOf(capital.refund({ ...what, ...common, account: '1111' }))).answer?.voucherId
    case 'reduce':
      await outcomeOf(capital.reduce({ ...what, ...common }))
      return undefined
    case 'transfer':
      return (await outcomeOf(capital.transfer({ ...common, ...what, kind: 'transfer' }))).answer?.voucherId
    case 'typed': {
      const posting = what.in
        ? { debit: '1111', credit: '4111', creditParty: what.member }
        : { debit: '4111', credit: '1111', debitParty: what.member }
      const postings = [{ ...posting, amount: what.amount }]
      return (await outcomeOf(vouchers.post({ id, kind: 'PK', date, description: 'tay', postings }))).answer?.voucherId
    }
    case 'reverse': {
      const voucherId = posted[what.place]
      if (voucherId !== undefined) await outcomeOf(vouchers.reverse({ id, voucherId, reason: 'sai', date }))
      return undefined
    }
  }
}

/** The balance of 4111 by party as the trial balance reads it from the kept balances. */
async function ledgerBy(core: Core): Promise<Record<string, number>> {
  const answer = (await core.client.reports.figures({
    report: 'trial-balance',
    from: '2025-01-01',
    to: '2025-12-31',
    detail: 'party',
  })) as { rows: { account: string; party: string | null; closingDebit: number; closingCredit: number }[] }
  return Object.fromEntries(
    answer.rows
      .filter(({ account, party }) => account.startsWith('4111') && party !== null)
      .map(({ party, closingDebit, closingCredit }) => [party, closingCredit - closingDebit])
      .filter(([, balance]) => balance !== 0),
  )
}

test(
  'item 3: after any sequence of events the register and 4111 agree by member, and every pledge is the sum of its changes',
  { timeout: 300_000 },
  async () => {
    const folder = quickFolder()
    const file = await template(folder)
    const core = clientCore(folder)
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 14 }), async (events) => {
        run += 1
        const book = openCopy(core, file, join(folder, `run${run}.htx`))
        const entry = { body: 'generalMeeting' as const, number: '1/NQ', date, summary: 'vốn' }
        const { resolutionId } = await core.client.resolutions.record({ id: 'r', ...entry })
        const posted: number[] = []
        for (const [place, what] of events.entries()) {
          const voucherId = await happen(core, `e${place}`, what, resolutionId, posted)
          if (voucherId !== undefined && voucherId !== null) posted.push(voucherId)
        }
        const seen = await core.client.capital.overview({ on: '2025-12-31' })
        const register = Object.fromEntries(
          seen.rows.filter(({ paid }) => paid !== 0).map((row) => [row.code, row.paid]),
        )
        expect(register).toEqual(await ledgerBy(core))
        expect(seen.paid).toBe(seen.ledger)
        const below = seen.rows.filter(({ paid }) => paid < 0).map((row) => row.code)
        expect(seen.differences.map(({ party, reason }) => [party, reason])).toEqual(
          below.map((one) => [one, 'negative']),
        )
        for (const row of seen.rows) {
          const { events: history } = await core.client.capital.ofMember({ member: row.code })
          expect(history.reduce((sum, { pledged }) => sum + pledged, 0)).toBe(row.pledged)
          expect(history.reduce((sum, { paid }) => sum + paid, 0)).toBe(row.paid)
          expect(row.pledged).toBeGreaterThanOrEqual(0)
        }
        expect(verifyBook(openBookOf(core).connection).checks.filter(({ ok }) => !ok)).toEqual([])
        expect(book.connection.raw.open).toBe(true)
      }),
      { numRuns: RUNS },
    )
  },
)
