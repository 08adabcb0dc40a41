import { CertificateBlank } from '@shared/contract/certificates'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const read = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'certificateBlank'`)
const write = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('certificateBlank', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** Where the certificate that the program prints whole has its fields: a page of 190 × 135 mm (Circular 34/2018/TT-BLĐTBXH). */
export const usualBlank: CertificateBlank = {
  width: 190,
  height: 135,
  offsetX: 0,
  offsetY: 0,
  places: {
    name: { x: 62, y: 51 },
    birthDate: { x: 62, y: 60 },
    birthPlace: { x: 122, y: 60 },
    programme: { x: 62, y: 69 },
    period: { x: 62, y: 78 },
    class: { x: 62, y: 87 },
    placeAndDate: { x: 105, y: 96 },
    signerTitle: { x: 105, y: 102 },
    signer: { x: 105, y: 120 },
    number: { x: 34, y: 108 },
    line: { x: 48, y: 115 },
  },
}

/** The school's blank and its places; those of the whole certificate until it says otherwise. */
export function certificateBlank(connection: Connection): CertificateBlank {
  const kept = connection.get(read, {})
  if (kept === undefined) return usualBlank
  const parsed = CertificateBlank.safeParse(JSON.parse(kept.value))
  return parsed.success ? parsed.data : usualBlank
}

/** Keeps where the blank has its fields; call it inside a command. */
export function keepCertificateBlank(connection: Connection, blank: CertificateBlank): void {
  connection.run(write, { value: JSON.stringify(blank) })
}
