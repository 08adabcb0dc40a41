import type { Party } from '@shared/contract/parties'
import { checkTaxCode } from '@shared/domain/tax-code'
import { foldText } from '@shared/domain/text-fold'
import type { Text } from '../../text/text'

/** What keeps a party from being saved, by field; null where nothing does. */
export type PartyFaults = { code: string | null; name: string | null }

/** What looks odd and may still be saved: the shape of the tax code, a namesake, the same tax code elsewhere. */
export type PartyWarnings = { name: string | null; taxCode: string | null }

/** What a party still lacks. `isNew` also asks that its code is free. */
export function partyFaults(
  { code, name }: Pick<Party, 'code' | 'name'>,
  { isNew, others }: { isNew: boolean; others: readonly Pick<Party, 'code'>[] },
  text: Text,
): PartyFaults {
  const say = text.parties.form.fault
  const wanted = code.trim()
  const taken = isNew && others.some((other) => other.code === wanted)
  return {
    code: wanted === '' ? say.code : taken ? say.codeTaken(wanted) : null,
    name: name.trim() === '' ? say.name : null,
  }
}

/** What the reader should look at again; nothing of it keeps a party from being saved. */
export function partyWarnings(party: Party, others: readonly Party[], text: Text): PartyWarnings {
  const say = text.parties.form.warn
  const rest = others.filter(({ code }) => code !== party.code.trim())
  const name = foldText(party.name)
  const taxCode = party.taxCode.trim()
  const namesakes = name === '' ? [] : rest.filter((other) => foldText(other.name) === name)
  const sameTaxCode = taxCode === '' ? [] : rest.filter((other) => other.taxCode === taxCode)
  const check = taxCode === '' ? 'ok' : checkTaxCode(taxCode)
  return {
    name: namesakes.length === 0 ? null : say.sameName(codesOf(namesakes)),
    taxCode: check !== 'ok' ? say[check] : sameTaxCode.length === 0 ? null : say.sameTaxCode(codesOf(sameTaxCode)),
  }
}

function codesOf(parties: readonly Party[]): string {
  return parties.map(({ code }) => code).join(', ')
}

/** A party without blanks around its words, as it is stored. */
export function trimmedParty(party: Party): Party {
  return {
    code: party.code.trim(),
    kind: party.kind,
    name: party.name.trim(),
    taxCode: party.taxCode.trim(),
    address: party.address.trim(),
    phone: party.phone.trim(),
    bankAccount: party.bankAccount.trim(),
  }
}

/** A party of a kind with nothing typed yet. */
export function emptyParty(kind: Party['kind']): Party {
  return { code: '', kind, name: '', taxCode: '', address: '', phone: '', bankAccount: '' }
}
