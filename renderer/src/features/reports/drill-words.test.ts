import { describe, expect, it } from 'vitest'
import type { DrillBalance } from '@shared/contract/report'
import { vi as text } from '../../text/vi'
import { drillWords } from './drill-words'

function balance(account: string, given: Partial<DrillBalance> = {}): DrillBalance {
  return { account, except: [], side: 'debit', gross: false, sign: 1, ...given }
}

describe('how a figure is worked out, in words', () => {
  it('names gross balances party by party', () => {
    const drill = { accounts: ['331'], balances: [balance('331', { side: 'credit', gross: true })] }
    expect(drillWords(drill, text)).toEqual(['Cộng dư Có từng đối tượng của TK 331, không bù trừ.'])
  })

  it('says apart what is added and what is taken away', () => {
    const drill = {
      accounts: ['211', '214'],
      balances: [balance('211'), balance('214', { side: 'credit', sign: -1, except: ['2142'] })],
    }
    expect(drillWords(drill, text)).toEqual([
      'Số dư Nợ của TK 211, bên kia là số âm.',
      'Trừ đi: Số dư Có của TK 214 (trừ 2142), bên kia là số âm.',
    ])
  })

  it('names movements with their side, and that closing is left out', () => {
    expect(drillWords({ accounts: ['511'], side: 'credit', beforeClosing: true }, text)).toEqual([
      'Phát sinh Có của TK 511 trong kỳ.',
      'Không tính bút toán kết chuyển.',
    ])
    expect(drillWords({ accounts: ['421'], contra: ['911'] }, text)).toEqual([
      'Phát sinh của TK 421 đối ứng TK 911 trong kỳ.',
    ])
  })
})
