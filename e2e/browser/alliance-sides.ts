import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, stopped } from './fixtures'

const root = process.cwd()
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')
const node = join(root, 'node_modules/.bin/node')

/** The co-operative that reports, and another that does not. */
const KIM_DONG = { name: 'HTX Nông nghiệp Kim Đông', taxCode: '0101000001' }
const LATE = { name: 'HTX Nông nghiệp Kim Tây', taxCode: '0101000002' }
const ALLIANCE = { name: 'Liên minh hợp tác xã tỉnh Kim Sơn', taxCode: '0100000001' }
const APPROVER = 'Lê Thị Duyệt'
const environment = { ...process.env, HTX_PASSWORD: 'mat-khau-du-dai', HTX_KEY_PASSWORD: 'khoa-lien-minh' }

/** Runs the command line and answers what it says. */
function answerOf(...args: string[]): { fingerprint?: string; key?: { fingerprint: string } } {
  const options = { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'] }
  return JSON.parse(execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], options).toString())
}

/** Runs `htx hub …` on a store, as its approver. */
export function hubCommand(store: string, ...args: string[]): ReturnType<typeof answerOf> {
  return answerOf('hub', ...args, '--store', store, '--user', APPROVER)
}

/**
 * A co-operative's book and an alliance's store that know each other by the papers both have signed: each has the other's key. The alliance's
 * register has two co-operatives, and only one of them will report.
 */
export function makeSides(template: string, folder: string): { book: string; store: string } {
  const [book, store, list] = [join(folder, 'library/kim-dong.htx'), join(folder, 'tinh.htxh'), join(folder, 'ds.csv')]
  mkdirSync(join(folder, 'library'))
  copyFileSync(template, book)
  const inBook = (procedure: string, input: object) =>
    answerOf('call', procedure, '--book', book, '--input', JSON.stringify(input))
  const profile = { ...KIM_DONG, address: 'Xã Kim Đông, tỉnh Kim Sơn', governanceForm: 'simplified' }
  inBook('book.changeProfile', { profile })
  const { fingerprint = '' } = inBook('signingKeys.make', {})

  hubCommand(store, 'init', '--name', ALLIANCE.name, '--tax-code', ALLIANCE.taxCode, '--sign', 'LMHTX')
  const { key } = hubCommand(store, 'own-key', '--make')
  writeFileSync(
    list,
    ['Mã số thuế,Tên hợp tác xã', ...[KIM_DONG, LATE].map((one) => `${one.taxCode},${one.name}`)].join('\n'),
  )
  hubCommand(store, 'coop', '--import', list)
  const paper = ['--paper', 'Giấy đăng ký khóa 01/2025']
  hubCommand(store, 'key', '--tax-code', KIM_DONG.taxCode, '--fingerprint', fingerprint, ...paper)
  inBook('allianceExchange.register', {
    ...ALLIANCE,
    fingerprint: key?.fingerprint ?? '',
    paper: 'Giấy đăng ký khóa 01/LMHTX',
    acceptedOn: '2025-01-10',
  })
  return { book, store }
}

/** The alliance's program, its approver signed in and its key open; `stop` ends it. */
export async function serveAlliance(store: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const args = ['hub', 'serve', '--store', store, '--no-open', '--user', APPROVER]
  const server = spawn(node, [join(core, 'entry-cli.cjs'), ...args], { cwd: root, env: environment })
  return { url: await addressOf(server), stop: () => stopped(server) }
}
