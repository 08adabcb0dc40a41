import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CooperativeEntry } from '@shared/contract/hub/cooperatives'
import { COOPERATIVE_REPORT, type CooperativeReport, type ReportedFigure } from '@shared/contract/cooperative-report'
import { Fault } from '@shared/contract/refusal'
import { reportPeriodOf } from '@shared/domain/report-period'
import { keyFingerprint, publicKeyOf, SEED_BYTES } from '../core/packet/key-pair'
import { type PacketDraft, writePacket } from '../core/packet/write-packet'
import { resourcesFolder } from '../core/resources-folder'
import { type Hub, openHub } from './index'
import { initHub } from './init-hub'
import type { StoreLocation } from './store/open-store'

export const PASSWORD = 'mat-khau-du-dai'
export const ALLIANCE = {
  name: 'Liên minh hợp tác xã tỉnh',
  taxCode: '0100000001',
  address: 'Phường Kim Đông, tỉnh Kim Sơn',
  place: 'Kim Sơn',
  representative: 'Lê Thị Duyệt',
  post: 'Chủ tịch',
  numberSign: 'LMHTX',
  lineAddress: '' as const,
}
/** The form of half a year that test reports are made on. */
export const FORM = {
  formId: 'nua-nam',
  version: 1,
  title: 'Báo cáo sáu tháng',
  periodKind: 'halfYear',
  effectiveFrom: '2025-01-01',
  dueDays: 20,
  indicators: [],
} as const

/** A clock that a test sets. */
export type TestClock = { now: string }

/** A hub in a new store, its approver 'Lê Thị Duyệt' signed in, the form above known. */
export async function newTestHub(
  location: StoreLocation,
  clock: TestClock = { now: '2026-08-01T02:00:00.000Z' },
): Promise<Hub> {
  const resources = resourcesFolder()
  const made = { profile: ALLIANCE, approver: ALLIANCE.representative, password: PASSWORD }
  await initHub(location, made, { resources, at: clock.now })
  const hub = await openHub({ location, resources, now: () => clock.now })
  await hub.client.session.signIn({ id: 'sign-in', name: ALLIANCE.representative, password: PASSWORD })
  await hub.client.forms.save({ id: 'form', form: { ...FORM, indicators: [] } })
  return hub
}

/** A place for a hub's file that is gone after `remove`. */
export function hubFolder(): { file: string; folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'htx-hub-'))
  return { file: join(folder, 'lien-minh.htxh'), folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** A co-operative for the register, whatever is said of it. */
export function cooperativeEntry(taxCode: string, given: Partial<CooperativeEntry> = {}): CooperativeEntry {
  return {
    taxCode,
    name: `Hợp tác xã ${taxCode}`,
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
    ...given,
  }
}

/** The secret of the n-th sender, the same in every run. */
export function senderSeed(n: number): Buffer {
  return Buffer.alloc(SEED_BYTES, n)
}

/** Writes a co-operative with the key of the n-th sender into the register; answers its number. */
export async function registered({ client }: Hub, n: number, given: Partial<CooperativeEntry> = {}): Promise<number> {
  const cooperative = cooperativeEntry(taxCodeOf(n), given)
  const { cooperativeId } = await client.cooperatives.save({
    id: `cooperative ${n}`,
    cooperativeId: null,
    cooperative,
    changedOn: null,
  })
  const fingerprint = keyFingerprint(publicKeyOf(senderSeed(n)))
  const key = { fingerprint, paper: `Giấy đăng ký số ${n}`, registeredOn: '2026-01-05' }
  await client.keys.register({ id: `key ${n}`, cooperativeId, ...key })
  return cooperativeId
}

/** The tax code of the n-th sender. */
export function taxCodeOf(n: number): string {
  return String(101_000_000 + n).padStart(10, '0')
}

type ReportGiven = {
  revision?: number
  periodKey?: string
  figures?: Record<string, number>
  change?: (report: CooperativeReport) => object
  draft?: Partial<PacketDraft>
  seed?: Buffer
}

/** The report of the n-th sender for half a year, as its book would send it. */
export function reportPacket(n: number, given: ReportGiven = {}): Uint8Array {
  const { revision = 1, periodKey = '2026-H1', figures = { 'members.total': 10 + n }, change, draft, seed } = given
  const period = reportPeriodOf(periodKey)
  if (period === null) throw new Error(`${periodKey} is no period.`)
  const sender = { name: `Hợp tác xã ${taxCodeOf(n)}`, taxCode: taxCodeOf(n) }
  const report: CooperativeReport = {
    schema: 'so-htx/cooperative-report',
    schemaVersion: 1,
    reportId: `bao-cao-${n}-${periodKey}`,
    revision,
    form: { formId: FORM.formId, version: FORM.version, title: FORM.title },
    dictionaryVersion: 1,
    period: { key: periodKey, kind: period.kind, from: period.from, to: period.to },
    cooperative: { ...sender, organisation: 'cooperative', address: '' },
    preparedOn: '2026-07-05',
    approved: { name: 'Nguyễn Văn An', on: '2026-07-06' },
    hasSignedScan: false,
    figures: Object.entries(figures).map(([code, value]): ReportedFigure => ({
      code,
      value,
      text: null,
      previous: null,
      source: 'book',
    })),
    selfAssessment: null,
  }
  const content = Buffer.from(JSON.stringify(change === undefined ? report : change(report)), 'utf8')
  return writePacket(
    {
      packetId: `goi-${n}-${periodKey}-${revision}`,
      kind: COOPERATIVE_REPORT,
      schemaVersion: 1,
      sender,
      recipient: { name: ALLIANCE.name, taxCode: ALLIANCE.taxCode },
      createdAt: '2026-07-06T02:00:00.000Z',
      files: [{ path: 'report.json', mediaType: 'application/json', content }],
      ...draft,
    },
    seed ?? senderSeed(n),
  )
}

/** A packet as a file that somebody chose. */
export function packetFile(bytes: Uint8Array, name = 'bao-cao.zip'): File {
  return new File([Uint8Array.from(bytes)], name, { type: 'application/zip' })
}

/** The codes a call is refused for; [] when it is not. */
export async function refusedFor(call: Promise<unknown>): Promise<string[]> {
  try {
    await call
    return []
  } catch (error) {
    const data = error instanceof Error && 'data' in error ? error.data : null
    if (typeof data !== 'object' || data === null || !('errors' in data)) throw error
    return Fault.array()
      .parse(data.errors)
      .map(({ code }) => code)
  }
}
