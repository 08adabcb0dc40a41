import { describe, expect, it } from 'vitest'
import type { Party } from '@shared/contract/parties'
import { vi as text } from '../../text/vi'
import { emptyParty, partyFaults, partyWarnings, trimmedParty } from './party-form'

const known: Party[] = [{ ...emptyParty('member'), code: 'TV0001', name: 'Trần Văn Hùng', taxCode: '0100109106' }]
const say = text.parties.form

describe('what keeps a party from being saved', () => {
  it('is a missing code or name, and a code that is taken by another', () => {
    expect(partyFaults({ code: ' ', name: '' }, { isNew: true, others: known }, text)).toEqual({
      code: say.fault.code,
      name: say.fault.name,
    })
    expect(partyFaults({ code: 'TV0001', name: 'A' }, { isNew: true, others: known }, text).code).toBe(
      say.fault.codeTaken('TV0001'),
    )
    expect(partyFaults({ code: 'TV0001', name: 'A' }, { isNew: false, others: known }, text)).toEqual({
      code: null,
      name: null,
    })
  })
})

describe('what is only said', () => {
  const warn = (given: Partial<Party>) =>
    partyWarnings({ ...emptyParty('member'), code: 'TV0002', ...given }, known, text)

  it('is a tax code of another shape or with a wrong check digit', () => {
    expect(warn({ taxCode: '123' }).taxCode).toBe(say.warn['wrong-length'])
    expect(warn({ taxCode: '0100109107' }).taxCode).toBe(say.warn['wrong-check-digit'])
    expect(warn({ taxCode: '' }).taxCode).toBeNull()
    expect(warn({ taxCode: '001099012345' }).taxCode).toBeNull()
  })

  it('is a namesake, accents aside, or the same tax code, but not oneself', () => {
    expect(warn({ name: 'tran van hung' }).name).toBe(say.warn.sameName('TV0001'))
    expect(warn({ taxCode: '0100109106' }).taxCode).toBe(say.warn.sameTaxCode('TV0001'))
    expect(warn({ code: 'TV0001', name: 'Trần Văn Hùng', taxCode: '0100109106' })).toEqual({
      name: null,
      taxCode: null,
    })
  })
})

it('stores no blanks around words', () => {
  expect(trimmedParty({ ...emptyParty('other'), code: ' DT01 ', name: ' Ông Ba ', phone: ' 09 ' })).toMatchObject({
    code: 'DT01',
    name: 'Ông Ba',
    phone: '09',
  })
})
