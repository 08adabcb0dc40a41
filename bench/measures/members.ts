import { join } from 'node:path'
import type { OpenBook } from '../../electron/core/book-file/open-book'
import { readMember } from '../../electron/core/ledger/members'
import { readParty } from '../../electron/core/ledger/parties'
import { changeMember } from '../../electron/core/membership/register'
import { clientOf } from '../bench-client'
import { inCommand } from '../books'
import { memberBook, memberCode, memberFacts } from '../member-books'
import { ms, type Result } from '../result'
import { interleaved, timed } from '../rounds'

const LARGE = 10_000
const SMALL = 1_000
const ROUNDS = 5
const period = { from: '2025-01-01', to: '2025-12-31' }

/** What people do in the place of the members, with 10,000 of them beside 1,000, and beside SQLite reading the whole register. */
export async function members(folder: string): Promise<Result[]> {
  const large = memberBook(join(folder, 'large.htx'), LARGE)
  const small = memberBook(join(folder, 'small.htx'), SMALL)
  const scan = large.connection.raw.prepare('SELECT * FROM member JOIN party USING (code)')
  const sides = [deedsOf(large, folder, LARGE), deedsOf(small, folder, SMALL)] as const
  const results: Result[] = []
  for (const [name, { bar, limit, by }] of Object.entries(bars)) {
    const [ours, beside] = sides.map((deeds) => deeds[name])
    if (ours === undefined || beside === undefined) throw new Error(`Nothing does ${name}.`)
    // The first call of a kind reads the register and is what a person waits for once; the others are the ones that follow.
    await ours()
    await beside()
    const times = await interleaved(
      [
        { name: 'large', run: () => timed(ours) },
        { name: 'small', run: () => timed(beside) },
        { name: 'scan', run: () => timed(() => scan.all()) },
      ],
      ROUNDS,
    )
    const at = (side: string) => times.get(side) ?? 0
    const other = by === 'scan' ? at('scan') : at('small')
    results.push({
      measure: `members: ${name}, ${LARGE.toLocaleString('en')}`,
      ours: ms(at('large')),
      beside: `${by === 'scan' ? 'scan of the register' : SMALL.toLocaleString('en')} ${ms(other)}`,
      ratio: at('large') / other,
      bar,
      holds: at('large') / other <= limit,
    })
  }
  large.close()
  small.close()
  return results
}

type Bar = { bar: string; limit: number; by: 'scan' | 'small' }
const ofScan = (limit: number): Bar => ({ bar: `<= ${limit} x scan`, limit, by: 'scan' })
const ofSmall = (limit: number): Bar => ({ bar: `<= ${limit} x 1,000`, limit, by: 'small' })

/** Lists and figures may cost what reading the register costs, some times over; one member's page what it costs in a small book. */
const bars: Readonly<Record<string, Bar>> = {
  'first 200 of the list': ofScan(3),
  'search by part of a name': ofScan(3),
  'list by capital': ofScan(3),
  'list after a change': ofScan(12),
  'list as of a day': ofScan(3),
  'one page': ofSmall(3),
  'one timeline': ofSmall(3),
  'figures of a year': ofScan(12),
  'distribution computed': ofScan(4),
  'a list judged': ofSmall(15),
}

function deedsOf(book: OpenBook, folder: string, count: number): Readonly<Record<string, () => Promise<unknown>>> {
  const client = clientOf(book, folder)
  const middle = memberCode(Math.floor(count / 2))
  const plan = planOf(count)
  const file = listOf(count)
  return {
    'first 200 of the list': () => client.members.list({ limit: 200 }),
    'search by part of a name': () => client.members.list({ search: 'hung van', limit: 200 }),
    'list by capital': () => client.members.list({ order: 'paid', descending: true, limit: 200 }),
    'list after a change': () => {
      touch(book)
      return client.members.list({ limit: 200 })
    },
    'list as of a day': () => client.members.list({ asOf: '2025-06-30', limit: 200 }),
    'one page': () => client.members.get({ code: middle, year: 2025 }),
    'one timeline': () => client.members.timeline({ code: middle }),
    'figures of a year': () => client.memberFigures.read(period),
    'distribution computed': () => client.distribution.compute(plan),
    'a list judged': async () => {
      const { choices } = await client.memberImports.read({ file })
      const steps = await client.memberImports.preview({ file, choices })
      for (;;) if ((await steps.next()).done === true) return
    },
  }
}

let touched = 0

/** A new entry of one member, after which the register is read again. */
function touch(book: OpenBook): void {
  const member = readMember(book.connection, memberCode(0))
  const party = readParty(book.ledger, memberCode(0))
  if (member === undefined || party === undefined) throw new Error('The first member is missing.')
  inCommand(book, `touch-${(touched += 1)}`, (commandSequence) => {
    const changed = { member: { ...member, note: String(touched) }, party }
    changeMember(book.ledger, changed, { fromDate: '2027-01-01', reason: '', commandSequence })
  })
}

function planOf(count: number) {
  return {
    afterTax: { internal: 9_000_000_000, external: 3_000_000_000 },
    losses: { internal: 0, external: 0 },
    fundPercent: { internal: 5, external: 10 },
    otherFunds: [],
    internalByUseAndLabourPercent: 60,
    useWeight: 100,
    labourWeight: 0,
    externalBy: 'capital' as const,
    withholdingPercent: 5,
    members: Array.from({ length: count }, (_, index) => ({
      code: memberCode(index),
      type: 'official' as const,
      capital: memberFacts(index).pledged,
      use: 10_000 * (1 + (index % 40)),
      labour: 0,
    })),
  }
}

function listOf(count: number): File {
  const lines = Array.from({ length: count }, (_, index) => {
    const { name, birthDate, idNumber, phone, hamlet, joinedOn, pledged } = memberFacts(index)
    return [name, birthDate, idNumber, phone, hamlet, joinedOn, pledged].join(';')
  })
  return new File([['Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Thôn;Ngày vào;Vốn góp', ...lines].join('\n')], 'list.csv')
}
