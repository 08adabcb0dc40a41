import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyFingerprint, publicKeyOf, SEED_BYTES } from '../../electron/core/packet/key-pair'
import { writePacket } from '../../electron/core/packet/write-packet'
import { addressOf, stopped } from './fixtures'

const root = process.cwd()
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')
const node = join(root, 'node_modules/.bin/node')

/** The approver a test's hub begins with, and her password. */
export const APPROVER = { name: 'Lê Thị Duyệt', password: 'mat-khau-du-dai' }

/** Runs `htx hub …` on a store. */
export function htxHub(store: string, ...args: string[]): void {
  execFileSync(node, [join(core, 'entry-cli.cjs'), 'hub', ...args, '--store', store, '--user', APPROVER.name], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HTX_PASSWORD: APPROVER.password },
  })
}

/** The alliance whose hub it is. */
const ALLIANCE = { name: 'Liên minh hợp tác xã tỉnh Kim Sơn', taxCode: '0100000001' }
const FORM = {
  formId: 'nua-nam',
  version: 1,
  title: 'Báo cáo sáu tháng',
  periodKind: 'halfYear',
  effectiveFrom: '2025-01-01',
  dueDays: 20,
  indicators: [],
}

/** Makes the store of an alliance with a form of half a year, due for the first half of 2026 on 20 July. */
export function makeHub(store: string): void {
  const named = ['--name', ALLIANCE.name, '--tax-code', ALLIANCE.taxCode]
  htxHub(store, 'init', ...named, '--place', 'Kim Sơn', '--sign', 'LMHTX', '--post', 'Chủ tịch')
  htxHub(store, 'call', 'forms.save', '--input', JSON.stringify({ form: FORM }))
  const { title, formId } = FORM
  const entry = { entryId: 'nua-nam-2026', title, formId, periodKey: '2026-H1', dueOn: '2026-07-20' }
  htxHub(store, 'call', 'forms.setDay', '--input', JSON.stringify({ entry }))
}

/** Writes a co-operative into the register without a window. */
export function registerInHub(store: string, n: number): void {
  const cooperative = {
    taxCode: taxCodeOf(n),
    name: `Hợp tác xã ${taxCodeOf(n)}`,
    organisation: 'cooperative',
    communeCode: null,
    address: '',
    sector: 'agriculture',
    sizeClass: 'small',
    status: 'active',
    foundedOn: null,
    isTaxRegistered: true,
    isAllianceMember: true,
    representative: 'Nguyễn Văn An',
    phone: '',
    email: '',
    note: '',
  }
  htxHub(
    store,
    'call',
    'cooperatives.save',
    '--input',
    JSON.stringify({ cooperativeId: null, cooperative, changedOn: null }),
  )
}

/** The tax code of the n-th co-operative. */
export function taxCodeOf(n: number): string {
  return String(101_000_000 + n).padStart(10, '0')
}

const seedOf = (n: number) => Buffer.alloc(SEED_BYTES, n)

/** The fingerprint on the paper of the n-th co-operative. */
export function fingerprintOf(n: number): string {
  return keyFingerprint(publicKeyOf(seedOf(n)))
}

/** The report of the n-th co-operative for the first half of 2026, as its book would send it. */
export function packetOf(n: number, revision: number, figures: Record<string, number>): Buffer {
  const sender = { name: `Hợp tác xã ${taxCodeOf(n)}`, taxCode: taxCodeOf(n) }
  const report = {
    schema: 'so-htx/cooperative-report',
    schemaVersion: 1,
    reportId: `bao-cao-${n}`,
    revision,
    form: { formId: FORM.formId, version: FORM.version, title: FORM.title },
    dictionaryVersion: 1,
    period: { key: '2026-H1', kind: 'halfYear', from: '2026-01-01', to: '2026-06-30' },
    cooperative: { ...sender, organisation: 'cooperative', address: '' },
    preparedOn: '2026-07-05',
    approved: { name: 'Nguyễn Văn An', on: '2026-07-06' },
    hasSignedScan: false,
    figures: Object.entries(figures).map(([code, value]) => ({
      code,
      value,
      text: null,
      previous: null,
      source: 'book',
    })),
    selfAssessment: null,
  }
  const draft = {
    packetId: `goi-${n}-${revision}`,
    kind: 'cooperative-report',
    schemaVersion: 1,
    sender,
    recipient: { name: ALLIANCE.name, taxCode: ALLIANCE.taxCode },
    createdAt: '2026-07-06T02:00:00.000Z',
    files: [
      { path: 'report.json', mediaType: 'application/json', content: Buffer.from(JSON.stringify(report), 'utf8') },
    ],
  }
  return Buffer.from(writePacket(draft, seedOf(n)))
}

/** A packet in a folder, as it comes on a stick; answers its path. */
export function packetIn(folder: string, name: string, bytes: Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

/** The hub's window on a store; `stop` ends it. */
export async function serveHub(store: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = spawn(node, [join(core, 'entry-cli.cjs'), 'hub', 'serve', '--store', store, '--no-open'], {
    cwd: root,
  })
  return { url: await addressOf(server), stop: () => stopped(server) }
}
