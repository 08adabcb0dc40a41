import { AllianceRollUp, ROLL_UP_FILE } from '@shared/contract/alliance-roll-up'
import { reportPeriodOf } from '@shared/domain/report-period'
import { refuse } from '../../core/refusal'
import type { HubDb } from '../store/hub-store'
import { jsonOf } from './judge-report'
import type { KnownSender } from './packet-sender'

/**
 * What another alliance has rolled up, inside its packet, of the shape that docs/packets.md has. Refuses 'packet-file-missing',
 * 'packet-content' (which names the place), 'hub-report-of-other' and 'hub-period'.
 */
export function parsedProvince(files: ReadonlyMap<string, Buffer>, sender: KnownSender): AllianceRollUp {
  const bytes = files.get(ROLL_UP_FILE)
  if (bytes === undefined) return refuse({ code: 'packet-file-missing', column: 'file', data: { path: ROLL_UP_FILE } })
  const read = AllianceRollUp.safeParse(jsonOf(bytes))
  if (!read.success) {
    const value = read.error.issues[0]?.path.join('.') ?? ''
    return refuse({ code: 'packet-content', column: 'file', data: { path: ROLL_UP_FILE, value } })
  }
  const { alliance, period } = read.data
  if (alliance.taxCode !== sender.taxCode)
    refuse({
      code: 'hub-report-of-other',
      column: 'file',
      value: alliance.taxCode,
      data: { name: sender.name, expected: sender.taxCode },
    })
  const known = reportPeriodOf(period.key)
  if (known === null || known.kind !== period.kind || known.from !== period.from || known.to !== period.to)
    refuse({ code: 'hub-period', column: 'file', value: period.key })
  return read.data
}

/** Keeps what another alliance has rolled up beside its packet; the one that was made last counts. Only inside `write`. */
export async function keepProvince(
  db: HubDb,
  report: AllianceRollUp,
  { cooperativeId, sha256, createdAt }: { cooperativeId: number; sha256: string; createdAt: string },
): Promise<void> {
  const row = { cooperativeId, periodKey: report.period.key, packetSha256: sha256, createdAt }
  await db
    .insertInto('provinceRollUp')
    .values({ ...row, content: JSON.stringify(report) })
    .execute()
}
