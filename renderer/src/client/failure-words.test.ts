import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { failureText } from '../text/vi/failures'
import { CoreLostError } from './failure'
import { failureWords } from './failure-words'

const fault = (message: string) => ({ row: null, column: null, value: null, code: 'book-exists', message })

describe('a failed call in words', () => {
  it('says every refusal once', () => {
    const error = new ORPCError('REFUSED', {
      status: 422,
      data: { errors: [fault('Một.'), fault('Hai.'), fault('Một.')] },
    })
    expect(failureWords(error, failureText)).toEqual(['Một.', 'Hai.'])
  })
  it('says nothing of what the user stopped', () => {
    expect(failureWords(new DOMException('stopped', 'AbortError'), failureText)).toEqual([])
  })
  it('names the id of a fault of the program', () => {
    const error = new ORPCError('INTERNAL_SERVER_ERROR', { data: { reference: 'ab12cd34' } })
    expect(failureWords(error, failureText)[0]).toContain('ab12cd34')
  })
  it('owns up to not knowing after a lost core', () => {
    expect(failureWords(new CoreLostError('books.open'), failureText)).toEqual([failureText.lost])
  })
})
