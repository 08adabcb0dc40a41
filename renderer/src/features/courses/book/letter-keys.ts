import { type AttendanceMark, OUTCOME_MISSED, OUTCOME_REACHED } from '@shared/domain/training'

/** The letter a key means: X there, P with leave, K without; Delete takes it back (null); undefined for any other key. */
export function letterOfKey(key: string): AttendanceMark | null | undefined {
  switch (key.toLowerCase()) {
    case 'x':
      return 'present'
    case 'p':
      return 'leave'
    case 'k':
      return 'absent'
    case 'delete':
    case 'backspace':
      return null
    default:
      return undefined
  }
}

/**
 * The outcome of a short course's test that a key means: D or Đ reached, K missed; Delete takes it back (null); undefined for any other
 * key.
 */
export function outcomeOfKey(key: string): number | null | undefined {
  switch (key.toLowerCase()) {
    case 'd':
    case 'đ':
      return OUTCOME_REACHED
    case 'k':
      return OUTCOME_MISSED
    case 'delete':
    case 'backspace':
      return null
    default:
      return undefined
  }
}

/** A pasted column of letters, one a line; a cell that means none is left as it is (undefined). */
export function pastedLetters(text: string): (AttendanceMark | undefined)[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => {
      const [cell = ''] = line.split('\t')
      return letterOfKey(cell.trim()) ?? undefined
    })
}
