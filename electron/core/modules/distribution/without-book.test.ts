import { expect, test } from 'vitest'
import { clientCore, quickFolder, refusalOf } from '../../book-file/test-client'
import { plan } from '../../law/distribution/test-plan'

test('what is computed from given figures alone asks for no book', async () => {
  const { client } = clientCore(quickFolder())
  expect(await client.distribution.compute(plan())).toMatchObject({ indivisibleFund: 151, externalToMembers: 950 })
  expect(await refusalOf(client.distribution.compute(plan({ useWeight: -1 })))).toMatchObject([
    { code: 'distribution-weights', column: 'useWeight' },
  ])
  const members = [
    { code: 'A', type: 'official' as const, capital: 3 },
    { code: 'B', type: 'official' as const, capital: 7 },
  ]
  const change = { action: 'contribute' as const, code: 'A', type: 'official' as const, amount: 1 }
  expect(await client.capital.check({ kind: 'HTX', members, change })).toEqual({
    outcome: 'refused',
    part: 4,
    total: 11,
    article: 'Đ74.1',
    member: 'A',
  })
})
