import { z } from 'zod'
import type { Fault } from '@shared/contract/refusal'
import { certificateFieldWords } from '@shared/text/capital'
import { fault } from '@shared/text/fault'
import { signersOn } from '../../db/signers'
import { charterCapital } from '../../law/capital-caps'
import { readParty } from '../../ledger/parties'
import { capitalChangesOf } from '../../membership/capital-changes'
import { capitalHolders } from '../../membership/pledge'
import type { Subject } from './planned'

/** The fields a to e of article 75.2 as they were printed, with the term of a right of use (article 76.2.b); amounts in đồng. */
export const CertificateContent = z.object({
  unitName: z.string(),
  unitCode: z.string(),
  unitAddress: z.string(),
  charterCapital: z.int(),
  name: z.string(),
  address: z.string(),
  nationality: z.string(),
  idNumber: z.string(),
  organisation: z.boolean(),
  contribution: z.int(),
  representative: z.string(),
  useUntil: z.string().nullable(),
})
export type CertificateContent = z.infer<typeof CertificateContent>

const Term = z.object({ useUntil: z.string().nullish() })

/** What a certificate of a member would say on a day. */
export function certificateContent({ book, member, name, paid }: Subject, date: string): CertificateContent {
  const { profile, connection, ledger } = book
  const party = readParty(ledger, member.code)
  const terms = capitalChangesOf(connection, member.code)
    .flatMap(({ asset }) => (asset === null ? [] : [Term.parse(JSON.parse(asset)).useUntil ?? '']))
    .filter((term) => term !== '')
    .sort()
  return {
    unitName: profile.name,
    unitCode: profile.taxCode,
    unitAddress: profile.address,
    charterCapital: charterCapital(capitalHolders(connection)),
    name,
    address: party?.address ?? '',
    nationality: member.nationality,
    idNumber: member.idNumber === '' ? (party?.taxCode ?? '') : member.idNumber,
    organisation: member.legalForm === 'organisation',
    contribution: paid,
    representative: signersOn(connection, date).representative,
    useUntil: terms[0] ?? null,
  }
}

/** Why a first certificate cannot be issued now: the share is not paid in full (article 75.1), or fields a to e are not known (75.2). */
export function certificateFaults(subject: Subject, content: CertificateContent): Fault[] {
  const { member, name, paid } = subject
  const faults: Fault[] = []
  if (member.pledgedCapital <= 0 || paid < member.pledgedCapital)
    faults.push(
      fault({
        code: 'certificate-not-full',
        column: 'member',
        data: { name, amount: paid, limit: member.pledgedCapital },
      }),
    )
  const missing = missingFields(content)
  if (missing.length > 0)
    faults.push(fault({ code: 'certificate-incomplete', column: 'member', data: { choices: missing.join(', ') } }))
  return faults
}

/** The fields of article 75.2 that nothing is known of, in words. */
function missingFields(content: CertificateContent): string[] {
  const fields = ['unitCode', 'unitAddress', 'representative', 'name', 'address', 'nationality', 'idNumber'] as const
  return fields.filter((field) => content[field].trim() === '').map((field) => certificateFieldWords[field])
}

/**
 * Whether what a certificate says is no longer so and it is to be exchanged (article 75.3). The charter capital and with it the rate move
 * with every other member; alone they do not make it outdated.
 */
export function isOutdated(printed: string, now: CertificateContent): boolean {
  const read = CertificateContent.safeParse(JSON.parse(printed))
  if (!read.success) return false
  const { charterCapital: _, representative: __, ...was } = read.data
  return Object.entries(was).some(([key, value]) => now[key as keyof typeof was] !== value)
}
