import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCommandLine, ownFolder, runHtx } from './command-line'

const OWNER = 'lúa chín vàng'
const CASHIER = 'đếm từng đồng'
const { folder, remove } = ownFolder()
const file = join(folder, 'so.htx')
type Sent = { input?: unknown; password?: string }
const htx = (args: string[], { input, password }: Sent = {}) =>
  runHtx(args, {
    home: folder,
    cwd: folder,
    ...(input === undefined ? {} : { input: JSON.stringify(input) }),
    env: password === undefined ? {} : { HTX_PASSWORD: password },
  })
const call = (name: string, sent: Sent, ...who: string[]) =>
  htx(['call', name, '--book', file, '--input', '-', ...who], { input: {}, ...sent })
const codes = ({ code, lines }: ReturnType<typeof htx>) => [
  code,
  ...((lines.at(-1)?.['errors'] ?? []) as { code: string }[]).map((error) => error.code),
]
const draft = (id: string, kind: string) => ({
  id,
  kind,
  date: '2025-01-05',
  description: 'Thu tiền',
  postings: [{ debit: '1111', credit: '3531', amount: 150_000 }],
})

beforeAll(() => {
  buildCommandLine()
  expect(htx(['new', file, '--name', 'HTX Thử', '--year', '2025']).code).toBe(0)
})
afterAll(remove)

test('a book without passwords asks for nobody, and knows who is none of its people', () => {
  expect(call('book.info', {}).lines[0]).toMatchObject({ user: { id: 'owner', name: 'Chủ sổ' } })
  expect(call('book.info', {}, '--user', 'Chủ sổ').code).toBe(0)
  expect(codes(call('book.info', {}, '--user', 'Ông Lạ'))).toEqual([1, 'person-unknown'])
})

test('a protected book opens to a name and its password only, each to its rights; who did it stands in the history', () => {
  const first = { input: { person: 'owner', password: OWNER } }
  expect(call('people.setPassword', first).code).toBe(0)
  expect(codes(call('book.info', {}))).toEqual([1, 'signed-out'])
  const owner = ['--user', 'Chủ sổ']
  const added = { input: { name: 'Lê Thị Thu', role: 'cashier', password: CASHIER }, password: OWNER }
  expect(call('people.add', added, ...owner).code).toBe(0)
  expect(codes(call('book.info', {}, ...owner))).toEqual([1, 'sign-in-wrong'])
  expect(call('book.info', { password: OWNER }, ...owner).code).toBe(0)

  const cashier = ['--user', 'lê thị thu']
  const post = (id: string, kind: string) =>
    htx(['post', '--book', file, '--input', '-', ...cashier], { input: draft(id, kind), password: CASHIER })
  expect(post('v1', 'PT').lines).toMatchObject([{ id: 'v1' }])
  expect(codes(post('v2', 'PK'))).toEqual([1, 'kind-not-permitted'])
  expect(codes(call('periods.lock', { input: { month: 202501 }, password: CASHIER }, ...cashier))).toEqual([
    1,
    'not-permitted',
  ])
  const { lines } = call('book.history', { password: CASHIER }, ...cashier)
  expect(lines[0]?.['rows']).toMatchObject([{ user: 'Lê Thị Thu' }, { user: 'Chủ sổ' }, { user: 'Chủ sổ' }, {}])

  const report = ['report', 'F01-HTX', '--book', file, '--from', '2025-01-01', '--to', '2025-12-31', '--format', 'csv']
  expect(codes(htx(report))).toEqual([1, 'signed-out'])
  expect(codes(htx(['export', '--book', file, '--out', 'ra', ...cashier], { password: CASHIER }))).toEqual([
    1,
    'not-permitted',
  ])
})

test('wrong passwords make the next one wait, whether the command reads or writes', () => {
  const wrong = () => codes(call('book.info', { password: 'sai' }, '--user', 'Chủ sổ'))
  expect([wrong(), wrong(), wrong()]).toEqual(Array.from({ length: 3 }, () => [1, 'sign-in-wrong']))
  const write = { input: { month: 202501 }, password: OWNER }
  expect(codes(call('periods.lock', write, '--user', 'Chủ sổ'))).toEqual([1, 'sign-in-wait'])
})

test('what rescues a book asks nobody', () => {
  expect(htx(['verify', '--book', file]).lines[0]).toMatchObject({ ok: true })
  expect(htx(['backup', '--book', file, '--out', join(folder, 'ban-sao.htxbackup')]).code).toBe(0)
})
