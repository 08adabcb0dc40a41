import { describe, expect, it } from 'vitest'
import { type RegisterFacts, registerLacks, unitLacks } from './register-complete'

const whole: RegisterFacts = {
  type: 'official',
  legalForm: 'individual',
  name: 'Lê Văn A',
  address: 'Xóm Nam',
  nationality: 'VN',
  idNumber: '037053001351',
  taxCode: '',
  representative: '',
  representativeIdNumber: '',
  pledged: 1_000_000,
  paid: 1_000_000,
  contributedOn: '2020-01-05',
  certificate: '12',
}

describe('Law 17/2023/QH15 article 15.1: what the register of members says', () => {
  it('b: name, address, nationality and number of a person', () => {
    expect(registerLacks(whole)).toEqual([])
    expect(registerLacks({ ...whole, name: ' ', address: '', nationality: '', idNumber: '' })).toEqual([
      'name',
      'address',
      'nationality',
      'idNumber',
    ])
  })

  it('b: an organisation by its own number, a household by that of its representative', () => {
    const firm: RegisterFacts = { ...whole, legalForm: 'organisation', idNumber: '', representative: 'Lê Văn A' }
    expect(registerLacks(firm)).toEqual(['idNumber'])
    expect(registerLacks({ ...firm, taxCode: '0100109106' })).toEqual([])
    expect(registerLacks({ ...firm, legalForm: 'household', representativeIdNumber: '037053001351' })).toEqual([])
    expect(registerLacks({ ...firm, taxCode: '0100109106', representative: '' })).toEqual(['representative'])
  })

  it('c: the share, and the day of contribution once something is paid', () => {
    expect(registerLacks({ ...whole, pledged: 0, paid: 0, certificate: null })).toEqual(['share'])
    expect(registerLacks({ ...whole, contributedOn: null })).toEqual(['contributedOn'])
    expect(registerLacks({ ...whole, paid: 0, contributedOn: null, certificate: null })).toEqual([])
  })

  it('d with article 75.1: the certificate is due with the last đồng of the share, not before', () => {
    expect(registerLacks({ ...whole, certificate: null })).toEqual(['certificate'])
    expect(registerLacks({ ...whole, paid: 999_999, certificate: null })).toEqual([])
  })

  it('a: the co-operative itself', () => {
    expect(unitLacks({ name: 'HTX', taxCode: '', address: ' ' })).toEqual(['code', 'address'])
  })
})

describe('Law 17/2023/QH15 article 15.2: non-contributing associates at the choice of the co-operative', () => {
  it('never lacking', () => {
    expect(registerLacks({ ...whole, type: 'nonContributing', idNumber: '', pledged: 0 })).toEqual([])
  })
})
