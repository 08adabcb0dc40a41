import { describe, expect, it } from 'vitest'
import { bodyForChange, rightBody } from './right-body'

describe('Law 17/2023/QH15 articles 66.6, 68.4.đ, 70.9, 71.3.g: who admits and ends a membership (R05)', () => {
  it.each([
    ['full', 'official', 'board', '66.6'],
    ['full', 'contributing', 'board', '66.6'],
    ['full', 'nonContributing', 'director', '68.4.đ'],
    ['simplified', 'official', 'generalMeeting', '70.9'],
    ['simplified', 'contributing', 'generalMeeting', '70.9'],
    ['simplified', 'nonContributing', 'director', '71.3.g'],
  ] as const)('%s form, %s: %s (article %s)', (form, type, body, article) => {
    expect(rightBody(form, type)).toEqual({ body, article })
  })

  it('takes the body of the type with capital when the type changes', () => {
    expect(bodyForChange('full', 'nonContributing', 'official').body).toBe('board')
    expect(bodyForChange('full', 'official', 'nonContributing').body).toBe('board')
    expect(bodyForChange('simplified', 'contributing', 'official').body).toBe('generalMeeting')
  })
})
