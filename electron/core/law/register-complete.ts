/** What article 15.1 asks the register to say of a member. */
export type RegisterFacts = {
  type: 'official' | 'contributing' | 'nonContributing'
  legalForm: 'individual' | 'household' | 'cooperativeGroup' | 'organisation'
  name: string
  address: string
  nationality: string
  idNumber: string
  /** An organisation's own number. */
  taxCode: string
  representative: string
  representativeIdNumber: string
  pledged: number
  paid: number
  /** The day of the first contribution, as far as the book knows it. */
  contributedOn: string | null
  /** The number of the certificate of contribution that stands; null for none. */
  certificate: string | null
}

export type RegisterLack =
  | 'name'
  | 'address'
  | 'nationality'
  | 'idNumber'
  | 'representative'
  | 'share'
  | 'contributedOn'
  | 'certificate'

/**
 * R11: what the register lacks of a member (Law 17/2023/QH15 article 15.1.b to d). Empty means that this member may be printed as final.
 * Non-contributing associates are never lacking: whether they are registered is the co-operative's own choice (article 15.2). A
 * certificate is due once the whole share is paid (article 75.1). A household or a group is known by its representative's number.
 */
export function registerLacks(facts: RegisterFacts): RegisterLack[] {
  if (facts.type === 'nonContributing') return []
  const blank = (text: string) => text.trim() === ''
  const number = {
    individual: facts.idNumber,
    household: facts.idNumber || facts.representativeIdNumber,
    cooperativeGroup: facts.idNumber || facts.taxCode || facts.representativeIdNumber,
    organisation: facts.taxCode || facts.idNumber,
  }[facts.legalForm]
  const lacks: [RegisterLack, boolean][] = [
    ['name', blank(facts.name)],
    ['address', blank(facts.address)],
    ['nationality', blank(facts.nationality)],
    ['idNumber', blank(number)],
    ['representative', facts.legalForm !== 'individual' && blank(facts.representative)],
    ['share', facts.pledged <= 0],
    ['contributedOn', facts.paid > 0 && facts.contributedOn === null],
    ['certificate', facts.pledged > 0 && facts.paid >= facts.pledged && facts.certificate === null],
  ]
  return lacks.flatMap(([lack, holds]) => (holds ? [lack] : []))
}

export type UnitLack = 'name' | 'code' | 'address'

/** What the register lacks of the co-operative itself (article 15.1.a). */
export function unitLacks(unit: { name: string; taxCode: string; address: string }): UnitLack[] {
  const lacks: [UnitLack, string][] = [
    ['name', unit.name],
    ['code', unit.taxCode],
    ['address', unit.address],
  ]
  return lacks.flatMap(([lack, text]) => (text.trim() === '' ? [lack] : []))
}
