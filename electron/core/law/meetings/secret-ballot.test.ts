import { describe, expect, test } from 'vitest'
import { secretBallotArticle } from './secret-ballot'

describe('Law 17/2023/QH15 articles 65.2, 67.1, 69.1, 71.2 and 72.2 (R24): posts filled by secret ballot', () => {
  test.each([
    ['full', 'boardMember', '65.2'],
    ['full', 'chairperson', '67.1'],
    ['full', 'headSupervisor', '69.1'],
    ['full', 'supervisor', '69.1'],
    ['full', 'director', null],
    ['full', 'chiefAccountant', null],
    ['simplified', 'director', '71.2'],
    ['simplified', 'supervisor', '72.2'],
    ['simplified', 'cashier', null],
  ] as const)('%s form, %s: %s', (form, post, article) => {
    expect(secretBallotArticle(form, post)).toBe(article)
  })
})
